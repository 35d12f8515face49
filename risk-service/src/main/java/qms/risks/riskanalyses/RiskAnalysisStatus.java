package qms.risks.riskanalyses;

import qms.events.riskanalyses.ImprovementAreaIdentified;
import qms.events.riskanalyses.RiskAnalysisApproved;
import qms.events.riskanalyses.RiskAnalysisArchived;
import qms.events.riskanalyses.RiskAnalysisDrafted;
import qms.events.riskanalyses.RiskAnalysisEnteredIntoForce;
import qms.events.riskanalyses.RiskAnalysisEvent;
import qms.events.riskanalyses.RiskAnalysisPlanned;
import qms.events.riskanalyses.RiskAnalysisReviewed;
import qms.events.riskanalyses.RiskAnalysisRevised;
import qms.events.riskanalyses.RiskAnalysisSuperseded;
import qms.events.riskanalyses.RiskIncluded;
import qms.events.riskanalyses.RiskPrioritised;
import qms.events.riskanalyses.RisksCopied;

/** Where a risk analysis stands, in life-cycle order. */
enum RiskAnalysisStatus {
    PLANNED,
    DRAFT,
    APPROVED,
    IN_FORCE,
    REVISED,
    SUPERSEDED,
    ARCHIVED;

    /** Whether its content may still change; what has been approved stays as it was. */
    boolean isBeingWritten() {
        return this == DRAFT || this == REVISED;
    }

    RiskAnalysisStatus after(RiskAnalysisEvent event) {
        return switch (event) {
            case RiskAnalysisPlanned e -> PLANNED;
            case RiskAnalysisDrafted e -> DRAFT;
            case RisksCopied e -> this;
            case RiskIncluded e -> this;
            case ImprovementAreaIdentified e -> this;
            case RiskPrioritised e -> this;
            case RiskAnalysisApproved e -> APPROVED;
            case RiskAnalysisEnteredIntoForce e -> IN_FORCE;
            case RiskAnalysisReviewed e -> this;
            case RiskAnalysisRevised e -> REVISED;
            case RiskAnalysisSuperseded e -> SUPERSEDED;
            case RiskAnalysisArchived e -> ARCHIVED;
        };
    }
}

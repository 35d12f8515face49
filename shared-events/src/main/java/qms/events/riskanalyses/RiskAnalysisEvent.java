package qms.events.riskanalyses;

import qms.events.QmsEvent;

/** Everything that can happen to a risk analysis, in life-cycle order. */
public sealed interface RiskAnalysisEvent extends QmsEvent
        permits RiskAnalysisPlanned,
                RiskAnalysisDrafted,
                RisksCopied,
                RiskIncluded,
                ImprovementAreaIdentified,
                RiskPrioritised,
                RiskAnalysisApproved,
                RiskAnalysisEnteredIntoForce,
                RiskAnalysisReviewed,
                RiskAnalysisRevised,
                RiskAnalysisSuperseded,
                RiskAnalysisArchived {

    RiskAnalysisId riskAnalysisId();

    @Override
    default String subject() {
        return riskAnalysisId().toString();
    }
}

package qms.events.riskanalyses;

import java.time.Instant;
import qms.events.EventName;
import qms.events.risks.RiskId;

/** Recorded when a risk of the unit has been made part of the analysis. */
@EventName("risk-analysis.risk-included")
public record RiskIncluded(RiskAnalysisId riskAnalysisId, String unit, RiskId riskId, Instant registeredAt)
        implements RiskAnalysisEvent {}

package qms.events.riskanalyses;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when the work with the analysis has begun. */
@EventName("risk-analysis.drafted")
public record RiskAnalysisDrafted(RiskAnalysisId riskAnalysisId, String unit, Instant registeredAt)
        implements RiskAnalysisEvent {}

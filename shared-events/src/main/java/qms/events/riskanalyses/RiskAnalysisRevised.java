package qms.events.riskanalyses;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when an analysis in force is taken up for change during its year. */
@EventName("risk-analysis.revised")
public record RiskAnalysisRevised(
        RiskAnalysisId riskAnalysisId, String unit, int version, String reason, Instant registeredAt)
        implements RiskAnalysisEvent {}

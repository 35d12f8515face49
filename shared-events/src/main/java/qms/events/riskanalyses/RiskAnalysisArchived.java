package qms.events.riskanalyses;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when the analysis is put away, and why. */
@EventName("risk-analysis.archived")
public record RiskAnalysisArchived(RiskAnalysisId riskAnalysisId, String unit, String reason, Instant registeredAt)
        implements RiskAnalysisEvent {}

package qms.events.riskanalyses;

import java.time.Instant;
import qms.events.EventName;
import qms.events.risks.RiskId;

/** Recorded when a risk has been chosen to be worked with first next year, and why: a choice, never a consequence of its value. */
@EventName("risk-analysis.risk-prioritised")
public record RiskPrioritised(
        RiskAnalysisId riskAnalysisId, String unit, RiskId riskId, String reason, Instant registeredAt)
        implements RiskAnalysisEvent {}

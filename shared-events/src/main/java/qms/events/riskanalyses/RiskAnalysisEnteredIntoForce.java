package qms.events.riskanalyses;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;

/** Recorded when the approved analysis is what the unit works by. */
@EventName("risk-analysis.entered-into-force")
public record RiskAnalysisEnteredIntoForce(
        RiskAnalysisId riskAnalysisId, String unit, LocalDate from, Instant registeredAt)
        implements RiskAnalysisEvent {}

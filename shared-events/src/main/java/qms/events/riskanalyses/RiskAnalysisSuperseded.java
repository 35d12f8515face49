package qms.events.riskanalyses;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when an analysis of a later year has taken its place. */
@EventName("risk-analysis.superseded")
public record RiskAnalysisSuperseded(
        RiskAnalysisId riskAnalysisId, String unit, RiskAnalysisId by, Instant registeredAt)
        implements RiskAnalysisEvent {}

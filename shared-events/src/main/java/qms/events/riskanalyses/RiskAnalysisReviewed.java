package qms.events.riskanalyses;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;

/** Recorded when the unit has gone through the analysis again; the next review counts from this day. */
@EventName("risk-analysis.reviewed")
public record RiskAnalysisReviewed(
        RiskAnalysisId riskAnalysisId, String unit, LocalDate reviewedOn, String finding, Instant registeredAt)
        implements RiskAnalysisEvent {}

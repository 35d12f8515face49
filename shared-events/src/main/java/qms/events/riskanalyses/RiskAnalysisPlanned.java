package qms.events.riskanalyses;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/** Recorded when it is decided that a unit is to analyse its risks of a year, or because of a change; {@code occasion} is the change. */
@EventName("risk-analysis.planned")
public record RiskAnalysisPlanned(
        RiskAnalysisId riskAnalysisId,
        String unit,
        int year,
        String kind,
        @Nullable String occasion,
        @Nullable LocalDate plannedFor,
        Instant registeredAt)
        implements RiskAnalysisEvent {}

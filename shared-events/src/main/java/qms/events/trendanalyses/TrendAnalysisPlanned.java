package qms.events.trendanalyses;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/** Recorded when it is planned that a unit's figures of a stretch of days are to be analysed together. */
@EventName("trend-analysis.planned")
public record TrendAnalysisPlanned(
        TrendAnalysisId trendAnalysisId,
        String unit,
        @Nullable String externalId,
        String title,
        LocalDate from,
        LocalDate to,
        @Nullable LocalDate plannedFor,
        Instant registeredAt)
        implements TrendAnalysisEvent {}

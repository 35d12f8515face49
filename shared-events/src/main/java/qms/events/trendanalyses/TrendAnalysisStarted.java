package qms.events.trendanalyses;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;

/** Recorded when the analysis begins. */
@EventName("trend-analysis.started")
public record TrendAnalysisStarted(
        TrendAnalysisId trendAnalysisId, String unit, LocalDate startedOn, Instant registeredAt)
        implements TrendAnalysisEvent {}

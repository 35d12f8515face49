package qms.events.trendanalyses;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when a concluded analysis is taken up again, and why. */
@EventName("trend-analysis.reopened")
public record TrendAnalysisReopened(TrendAnalysisId trendAnalysisId, String unit, String reason, Instant registeredAt)
        implements TrendAnalysisEvent {}

package qms.events.trendanalyses;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;

/** Recorded when somebody has looked at what the conclusions led to. */
@EventName("trend-analysis.followed-up")
public record TrendAnalysisFollowedUp(
        TrendAnalysisId trendAnalysisId,
        String unit,
        String result,
        LocalDate followedUpOn,
        String followedUpBy,
        Instant registeredAt)
        implements TrendAnalysisEvent {}

package qms.events.trendanalyses;

import java.time.Instant;
import qms.events.QmsEvent;

/** Everything that can happen to an analysis of patterns and trends, in life-cycle order. */
public sealed interface TrendAnalysisEvent extends QmsEvent
        permits TrendAnalysisPlanned,
                TrendAnalysisStarted,
                TrendAnalysisMaterialAdded,
                TrendAnalysisConcluded,
                TrendAnalysisFollowedUp,
                TrendAnalysisReopened {

    TrendAnalysisId trendAnalysisId();

    Instant registeredAt();

    @Override
    default String subject() {
        return trendAnalysisId().toString();
    }
}

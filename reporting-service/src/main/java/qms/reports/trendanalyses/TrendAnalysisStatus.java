package qms.reports.trendanalyses;

import qms.events.trendanalyses.TrendAnalysisConcluded;
import qms.events.trendanalyses.TrendAnalysisEvent;
import qms.events.trendanalyses.TrendAnalysisFollowedUp;
import qms.events.trendanalyses.TrendAnalysisMaterialAdded;
import qms.events.trendanalyses.TrendAnalysisPlanned;
import qms.events.trendanalyses.TrendAnalysisReopened;
import qms.events.trendanalyses.TrendAnalysisStarted;

/** Where an analysis stands, in life-cycle order; the last is another way than straight on. */
enum TrendAnalysisStatus {
    PLANNED,
    ONGOING,
    CONCLUDED,
    FOLLOWED_UP,
    REOPENED;

    /** What is looked at, and concluded from, is looked at now. */
    boolean isUnderWay() {
        return this == ONGOING || this == REOPENED;
    }

    boolean isConcluded() {
        return this == CONCLUDED || this == FOLLOWED_UP;
    }

    TrendAnalysisStatus after(TrendAnalysisEvent event) {
        return switch (event) {
            case TrendAnalysisPlanned e -> PLANNED;
            case TrendAnalysisStarted e -> ONGOING;
            case TrendAnalysisMaterialAdded e -> this;
            case TrendAnalysisConcluded e -> CONCLUDED;
            case TrendAnalysisFollowedUp e -> FOLLOWED_UP;
            case TrendAnalysisReopened e -> REOPENED;
        };
    }
}

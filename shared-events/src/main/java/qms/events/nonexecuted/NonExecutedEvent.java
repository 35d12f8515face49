package qms.events.nonexecuted;

import qms.events.QmsEvent;

/** Everything that can happen to a quarterly report of non-executed decisions, in life-cycle order. */
public sealed interface NonExecutedEvent extends QmsEvent
        permits NonExecutedQuarterOpened,
                NonExecutedFiguresCollected,
                NonExecutedSentToIvo,
                NonExecutedSentToAuditors,
                NonExecutedStatisticsReported,
                NonExecutedClosed {

    NonExecutedReportId reportId();

    @Override
    default String subject() {
        return reportId().toString();
    }
}

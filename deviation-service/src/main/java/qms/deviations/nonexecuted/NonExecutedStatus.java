package qms.deviations.nonexecuted;

import qms.events.nonexecuted.NonExecutedClosed;
import qms.events.nonexecuted.NonExecutedEvent;
import qms.events.nonexecuted.NonExecutedFiguresCollected;
import qms.events.nonexecuted.NonExecutedQuarterOpened;
import qms.events.nonexecuted.NonExecutedSentToAuditors;
import qms.events.nonexecuted.NonExecutedSentToIvo;
import qms.events.nonexecuted.NonExecutedStatisticsReported;

/** Where a quarterly report stands; IVO and the auditors are told in any order. */
enum NonExecutedStatus {
    OPEN,
    COLLECTED,
    SENT_IVO,
    SENT_AUDITORS,
    SENT,
    STATISTICS_TO_COUNCIL,
    CLOSED;

    NonExecutedStatus after(NonExecutedEvent event) {
        return switch (event) {
            case NonExecutedQuarterOpened e -> OPEN;
            case NonExecutedFiguresCollected e -> COLLECTED;
            case NonExecutedSentToIvo e -> this == SENT_AUDITORS ? SENT : SENT_IVO;
            case NonExecutedSentToAuditors e -> this == SENT_IVO ? SENT : SENT_AUDITORS;
            case NonExecutedStatisticsReported e -> STATISTICS_TO_COUNCIL;
            case NonExecutedClosed e -> CLOSED;
        };
    }
}

package qms.deviations.deadlines;

import qms.events.deadlines.DeadlineEvent;
import qms.events.deadlines.DeadlineExtended;
import qms.events.deadlines.DeadlineLapsed;
import qms.events.deadlines.DeadlineMet;
import qms.events.deadlines.DeadlineReminded;
import qms.events.deadlines.DeadlineReminderMailed;
import qms.events.deadlines.DeadlineResumed;
import qms.events.deadlines.DeadlineSet;
import qms.events.deadlines.DeadlineStopped;

/** How a deadline stands. */
enum DeadlineStatus {
    RUNNING,
    STOPPED,
    MET,
    LAPSED;

    boolean isOpen() {
        return this == RUNNING || this == STOPPED;
    }

    DeadlineStatus after(DeadlineEvent event) {
        return switch (event) {
            case DeadlineSet e -> RUNNING;
            case DeadlineStopped e -> STOPPED;
            case DeadlineResumed e -> RUNNING;
            case DeadlineExtended e -> this;
            case DeadlineReminded e -> this;
            case DeadlineReminderMailed e -> this;
            case DeadlineMet e -> MET;
            case DeadlineLapsed e -> LAPSED;
        };
    }
}

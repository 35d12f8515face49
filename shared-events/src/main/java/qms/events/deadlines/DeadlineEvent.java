package qms.events.deadlines;

import qms.events.QmsEvent;

/** Everything that can happen to a deadline, in life-cycle order. */
public sealed interface DeadlineEvent extends QmsEvent
        permits DeadlineSet,
                DeadlineStopped,
                DeadlineResumed,
                DeadlineExtended,
                DeadlineReminded,
                DeadlineReminderMailed,
                DeadlineMet,
                DeadlineLapsed {

    DeadlineId deadlineId();

    @Override
    default String subject() {
        return deadlineId().toString();
    }
}

package qms.events.logchecks;

import qms.events.QmsEvent;

/** Everything that can happen to a log check, in life-cycle order. */
public sealed interface LogCheckEvent extends QmsEvent permits LogCheckOpened, LogCheckRemarked, LogCheckSigned {

    LogCheckId logCheckId();

    @Override
    default String subject() {
        return logCheckId().toString();
    }
}

package qms.events.periods;

import qms.events.QmsEvent;

/** What can happen to a period of a unit: it is told in a stream of the period, so that it can be taken once only. */
public sealed interface PeriodEvent extends QmsEvent permits PeriodTaken {

    PeriodId periodId();

    @Override
    default String subject() {
        return periodId().toString();
    }
}

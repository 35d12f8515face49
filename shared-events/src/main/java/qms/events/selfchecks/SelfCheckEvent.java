package qms.events.selfchecks;

import qms.events.QmsEvent;

/** Everything that can happen to a self-check and its occurrences, in life-cycle order. */
public sealed interface SelfCheckEvent extends QmsEvent
        permits SelfCheckPlanned, OccurrencePlanned, OccurrencePerformed, OccurrenceNotPerformed {

    SelfCheckId selfCheckId();

    @Override
    default String subject() {
        return selfCheckId().toString();
    }
}

package qms.events.access;

import qms.events.QmsEvent;

/** Everything that can happen to the record of a reading: it is made, and stays. */
public sealed interface AccessEvent extends QmsEvent permits AccessRecorded {

    AccessId accessId();

    @Override
    default String subject() {
        return accessId().toString();
    }
}

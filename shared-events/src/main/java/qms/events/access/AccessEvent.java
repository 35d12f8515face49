package qms.events.access;

import qms.events.QmsEvent;

/** Everything that can happen to the record of a reading, or of a bundle that was taken: it is made, and stays. */
public sealed interface AccessEvent extends QmsEvent permits AccessRecorded, BundleTaken {

    AccessId accessId();

    @Override
    default String subject() {
        return accessId().toString();
    }
}

package qms.service.imports;

import qms.events.EventName;
import qms.events.QmsEvent;
import qms.service.privacy.Fingerprints;

/** Names the piece of a line that an event came from, without saying what it said. */
final class Items {

    private final Fingerprints fingerprints;
    private final String collection;

    Items(Fingerprints fingerprints, String collection) {
        this.fingerprints = fingerprints;
        this.collection = collection;
    }

    /** The id of the line is part of it: the same words in two cases must not be seen to be the same. */
    String of(String externalId, Class<? extends QmsEvent> type, String part) {
        EventName name = type.getAnnotation(EventName.class);
        String kind = name == null ? type.getName() : name.value();
        return collection + ":"
                + fingerprints.of(
                        collection + "\n" + externalId.length() + "\n" + externalId + "\n" + kind + "\n" + part);
    }
}

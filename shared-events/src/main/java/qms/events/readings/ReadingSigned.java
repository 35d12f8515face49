package qms.events.readings;

import java.time.Instant;
import qms.events.EventName;
import qms.events.documents.DocumentId;

/** Recorded when a person says of themselves that they have read and understood exactly this version; {@code unit} is the one they sign for. */
@EventName("reading.signed")
public record ReadingSigned(
        ReadingId readingId, String unit, DocumentId documentId, String version, String person, Instant registeredAt)
        implements ReadingEvent {

    @Override
    public String subject() {
        return readingId.toString();
    }
}

package qms.events.documents;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when the version in review is given back to whoever writes it. */
@EventName("document.returned")
public record DocumentReturned(DocumentId documentId, String unit, String version, String reason, Instant registeredAt)
        implements DocumentEvent {}

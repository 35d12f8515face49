package qms.events.documents;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when work on the next version is given up. */
@EventName("document.revision-abandoned")
public record DocumentRevisionAbandoned(
        DocumentId documentId, String unit, String version, String reason, Instant registeredAt)
        implements DocumentEvent {}

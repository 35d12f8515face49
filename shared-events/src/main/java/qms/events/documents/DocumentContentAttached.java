package qms.events.documents;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when the version in work is given its file; the last one before the submission is the one that counts. */
@EventName("document.content-attached")
public record DocumentContentAttached(
        DocumentId documentId,
        String unit,
        String version,
        String sha256,
        long size,
        String mediaType,
        String fileName,
        Instant registeredAt)
        implements DocumentEvent {}

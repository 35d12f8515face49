package qms.events.documents;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when the version in work is given the address where others have issued it. */
@EventName("document.linked")
public record DocumentLinked(DocumentId documentId, String unit, String version, String url, Instant registeredAt)
        implements DocumentEvent {}

package qms.events.documents;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when the version in work is handed over to be judged. */
@EventName("document.submitted-for-review")
public record DocumentSubmittedForReview(DocumentId documentId, String unit, String version, Instant registeredAt)
        implements DocumentEvent {}

package qms.events.documents;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;

/** Recorded when the version that holds was looked through and needs no change. */
@EventName("document.reviewed")
public record DocumentReviewed(
        DocumentId documentId,
        String unit,
        String version,
        LocalDate reviewedOn,
        LocalDate reviewDue,
        Instant registeredAt)
        implements DocumentEvent {}

package qms.events.documents;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;

/** Recorded when the version begins to hold; the one before it ceases to. */
@EventName("document.published")
public record DocumentPublished(
        DocumentId documentId,
        String unit,
        String version,
        LocalDate validFrom,
        LocalDate reviewDue,
        Instant registeredAt)
        implements DocumentEvent {}

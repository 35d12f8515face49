package qms.events.documents;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/** Recorded when the document ceases to hold; it can still be read. */
@EventName("document.retired")
public record DocumentRetired(
        DocumentId documentId,
        String unit,
        LocalDate retiredOn,
        String reason,
        @Nullable DocumentId replacedBy,
        Instant registeredAt)
        implements DocumentEvent {}

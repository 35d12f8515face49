package qms.events.documents;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/** Recorded when work on the next version begins; the published one holds until it is replaced. */
@EventName("document.revision-begun")
public record DocumentRevisionBegun(
        DocumentId documentId,
        String unit,
        String version,
        String kind,
        String change,
        @Nullable String newTitle,
        Instant registeredAt)
        implements DocumentEvent {}

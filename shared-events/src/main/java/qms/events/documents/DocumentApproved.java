package qms.events.documents;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/** Recorded when the version is approved by the role that its level asks for; {@code reference} names the minutes of a board. */
@EventName("document.approved")
public record DocumentApproved(
        DocumentId documentId,
        String unit,
        String version,
        String approvedAs,
        @Nullable String reference,
        Instant registeredAt)
        implements DocumentEvent {}

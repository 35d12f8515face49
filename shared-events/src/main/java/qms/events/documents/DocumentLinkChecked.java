package qms.events.documents;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when the address of an external document was looked up, by somebody or by itself, and said something new or had long been silent. */
@EventName("document.link-checked")
public record DocumentLinkChecked(
        DocumentId documentId,
        String unit,
        String version,
        String url,
        String outcome,
        int status,
        Instant checkedAt,
        Instant registeredAt)
        implements DocumentEvent {}

package qms.events.documents;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when somebody begins a document; {@code source} says whether it is kept here or issued by others and linked. */
@EventName("document.drafted")
public record DocumentDrafted(
        DocumentId documentId,
        String unit,
        String title,
        String type,
        String level,
        String source,
        Instant registeredAt)
        implements DocumentEvent {}

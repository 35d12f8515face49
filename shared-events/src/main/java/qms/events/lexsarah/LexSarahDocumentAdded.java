package qms.events.lexsarah;

import java.time.Instant;
import qms.events.EventName;
import qms.events.SealedFile;

/** Recorded when a file has been added to the case. */
@EventName("lexsarah.document-added")
public record LexSarahDocumentAdded(
        LexSarahCaseId caseId, String unit, SealedFile file, String addedBy, Instant registeredAt)
        implements LexSarahEvent {}

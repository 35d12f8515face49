package qms.events.lexsarah;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when the board has notified IVO; a notification cannot be changed afterwards. */
@EventName("lexsarah.notified-to-ivo")
public record LexSarahNotifiedToIvo(LexSarahCaseId caseId, String unit, Instant notifiedAt, Instant registeredAt)
        implements LexSarahEvent {}

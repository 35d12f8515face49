package qms.events.lexsarah;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when the case has been followed up and nothing more is to be done. */
@EventName("lexsarah.closed")
public record LexSarahClosed(LexSarahCaseId caseId, String unit, Instant closedAt, Instant registeredAt)
        implements LexSarahEvent {}

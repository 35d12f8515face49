package qms.events.lexsarah;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when IVO has given the notification a case number. */
@EventName("lexsarah.ivo-number-given")
public record LexSarahIvoNumberGiven(LexSarahCaseId caseId, String unit, String ivoCaseNumber, Instant registeredAt)
        implements LexSarahEvent {}

package qms.events.lexsarah;

import java.time.Instant;
import qms.events.EventName;
import qms.events.PersonalText;

/** Recorded when the lex Sarah officer finds that it clearly was no misconduct; it stays visible as declined. */
@EventName("lexsarah.declined")
public record LexSarahDeclined(LexSarahCaseId caseId, String unit, PersonalText reason, Instant registeredAt)
        implements LexSarahEvent {}

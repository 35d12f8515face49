package qms.events.lexsarah;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;
import qms.events.PersonalText;

/** Recorded when the lex Sarah officer finds that it clearly was no misconduct; it stays visible as declined. */
@EventName("lexsarah.declined")
public record LexSarahDeclined(
        LexSarahCaseId caseId,
        String unit,
        PersonalText reason,
        Instant registeredAt,
        @Nullable String declinedBy) implements LexSarahEvent {

    /** As it was known before more was asked about it, and as an import tells it. */
    public LexSarahDeclined(LexSarahCaseId caseId, String unit, PersonalText reason, Instant registeredAt) {
        this(caseId, unit, reason, registeredAt, null);
    }
}

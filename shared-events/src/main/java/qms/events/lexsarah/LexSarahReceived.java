package qms.events.lexsarah;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;
import qms.events.PersonalText;

/** Recorded when the manager or the lex Sarah officer takes a report in hand, with what was done at once to protect those affected. */
@EventName("lexsarah.received")
public record LexSarahReceived(
        LexSarahCaseId caseId,
        String unit,
        String receivedBy,
        Instant receivedAt,
        @Nullable PersonalText protection,
        Instant registeredAt)
        implements LexSarahEvent {}

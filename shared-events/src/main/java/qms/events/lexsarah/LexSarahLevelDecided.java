package qms.events.lexsarah;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;
import qms.events.PersonalText;

/** Recorded when one of the five levels has been decided, also when an earlier decision is replaced. */
@EventName("lexsarah.level-decided")
public record LexSarahLevelDecided(
        LexSarahCaseId caseId,
        String unit,
        String level,
        LocalDate decidedOn,
        @Nullable PersonalText reason,
        Instant registeredAt)
        implements LexSarahEvent {}

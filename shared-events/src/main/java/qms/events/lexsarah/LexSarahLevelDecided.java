package qms.events.lexsarah;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;
import qms.events.PersonalText;

/**
 * Recorded when one of the five levels has been decided, also when an earlier decision is replaced.
 *
 * @param decidedBy the id of the person who decided
 * @param knownAt since when it was known to be serious; only of the two levels that IVO is to be notified of
 * @param notifyDecided that IVO is to be notified has been decided with it
 * @param conflict why this person decides although they are not disinterested (FL 16–18 §§)
 * @param lowered why the level is below that of the person affected most
 * @param notSerious why it is not serious although IVO has been notified
 * @param personLevels the levels for those affected, where they are several
 */
@EventName("lexsarah.level-decided")
public record LexSarahLevelDecided(
        LexSarahCaseId caseId,
        String unit,
        String level,
        LocalDate decidedOn,
        @Nullable PersonalText reason,
        Instant registeredAt,
        @Nullable String decidedBy,
        @Nullable Instant knownAt,
        @Nullable Boolean notifyDecided,
        @Nullable PersonalText conflict,
        @Nullable PersonalText lowered,
        @Nullable PersonalText notSerious,
        @Nullable List<PersonLevel> personLevels)
        implements LexSarahEvent {

    /** As it was known before more was asked about it, and as an import tells it. */
    public LexSarahLevelDecided(
            LexSarahCaseId caseId,
            String unit,
            String level,
            LocalDate decidedOn,
            @Nullable PersonalText reason,
            Instant registeredAt) {
        this(caseId, unit, level, decidedOn, reason, registeredAt, null, null, null, null, null, null, null);
    }
}

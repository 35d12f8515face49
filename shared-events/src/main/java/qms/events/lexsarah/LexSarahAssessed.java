package qms.events.lexsarah;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;
import qms.events.PersonalText;

/**
 * Recorded when the lex Sarah officer has made the initial assessment.
 *
 * @param seriousKnownAt since when it was evident that IVO is to be notified; nothing when it is not
 * @param individualInformed INFORMED, TO_BE_INFORMED or NOT_INFORMED
 * @param representativeInformed the representative or guardian, in the same words
 */
@EventName("lexsarah.assessed")
public record LexSarahAssessed(
        LexSarahCaseId caseId,
        String unit,
        String assessedBy,
        @Nullable PersonalText motivation,
        @Nullable Instant seriousKnownAt,
        boolean policeReport,
        String individualInformed,
        String representativeInformed,
        Instant registeredAt)
        implements LexSarahEvent {}

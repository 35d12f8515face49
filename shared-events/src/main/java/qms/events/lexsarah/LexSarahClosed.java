package qms.events.lexsarah;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;
import qms.events.PersonalText;
import qms.events.measures.SeenMeasure;

/**
 * Recorded when the case has been followed up and nothing more is to be done.
 *
 * @param measures how the measures that the case named stood
 * @param noMeasures why there are none
 */
@EventName("lexsarah.closed")
public record LexSarahClosed(
        LexSarahCaseId caseId,
        String unit,
        Instant closedAt,
        Instant registeredAt,
        @Nullable String closedBy,
        @Nullable List<SeenMeasure> measures,
        @Nullable PersonalText noMeasures)
        implements LexSarahEvent {

    /** As it was known before more was asked about it, and as an import tells it. */
    public LexSarahClosed(LexSarahCaseId caseId, String unit, Instant closedAt, Instant registeredAt) {
        this(caseId, unit, closedAt, registeredAt, null, null, null);
    }
}

package qms.deviations.platform;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.service.history.HistoryStep;
import qms.service.history.HistoryStep.Who;
import qms.web.time.Stockholm;

/**
 * A moment at which something was decided.
 *
 * @param number of the event
 * @param kind INITIAL_ASSESSMENT, DECLINED, LEVEL_DECIDED, RECLASSIFIED, NOTIFIED_TO_IVO, CLOSED and the like
 * @param sentence what happened, in Swedish
 * @param occurredAt the day or the moment of the decision, where the event says so
 */
public record CaseDecision(
        long number,
        String kind,
        String type,
        String sentence,
        @Nullable String occurredAt,
        Instant registeredAt,
        Who actor,
        boolean imported) {

    private static final int DATE_LENGTH = 10;

    static CaseDecision of(HistoryStep step, String kind) {
        return new CaseDecision(
                step.number(),
                kind,
                step.type(),
                step.sentence(),
                step.occurredAt(),
                step.registeredAt(),
                step.actor(),
                step.imported());
    }

    /** The day on which it was decided, by the event; the day of its registration where that says none. */
    public LocalDate day() {
        if (occurredAt == null) {
            return Stockholm.day(registeredAt);
        }
        return occurredAt.length() == DATE_LENGTH
                ? LocalDate.parse(occurredAt)
                : Stockholm.day(Instant.parse(occurredAt));
    }
}

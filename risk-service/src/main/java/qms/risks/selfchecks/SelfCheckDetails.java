package qms.risks.selfchecks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.selfchecks.CheckDesign;
import qms.events.selfchecks.CheckResult;
import qms.events.selfchecks.Sample;
import qms.risks.selfchecks.OccurrenceView.Evidence;
import qms.risks.selfchecks.OccurrenceView.Finding;

/** A self-check as it is answered: what is checked and how, and every occasion as it stands on a day. */
record SelfCheckDetails(
        String id,
        @Nullable String externalId,
        String unit,
        int year,
        @Nullable String process,
        @Nullable String subprocess,
        String name,
        @Nullable String risk,
        String frequency,
        SelfCheckStatus status,
        @Nullable CheckDesign design,
        @Nullable String retirement,
        Instant registeredAt,
        List<Occurrence> occurrences) {

    /**
     * One occasion.
     *
     * @param drift by how many days it was moved from the day that was planned
     * @param figureNow the value that a counted figure has today; the result keeps what was known when it was counted; not in lists
     * @param overdue whether its last day has passed without it having been performed
     */
    record Occurrence(
            String occurrence,
            String period,
            LocalDate due,
            LocalDate scheduled,
            long drift,
            boolean overdue,
            OccurrenceStatus status,
            @Nullable String assessment,
            @Nullable LocalDate performedOn,
            @Nullable String reason,
            @Nullable String moved,
            @Nullable CheckResult result,
            @Nullable Long figureNow,
            @Nullable Sample sample,
            List<Evidence> evidence,
            List<Finding> findings,
            @Nullable String analysis) {

        static Occurrence of(OccurrenceView view, LocalDate day, @Nullable Long figureNow) {
            return new Occurrence(
                    view.occurrence(),
                    view.period(),
                    view.due(),
                    view.scheduled(),
                    ChronoUnit.DAYS.between(view.scheduled(), view.due()),
                    view.overdue(day),
                    view.status(),
                    view.assessment(),
                    view.performedOn(),
                    view.reason(),
                    view.moved(),
                    view.result(),
                    figureNow,
                    view.work().sample(),
                    view.work().evidence(),
                    view.work().findings(),
                    view.work().analysis());
        }
    }

    static SelfCheckDetails of(SelfCheckView view, LocalDate day, Counting counting) {
        return new SelfCheckDetails(
                view.id(),
                view.externalId(),
                view.unit(),
                view.year(),
                view.process(),
                view.subprocess(),
                view.name(),
                view.risk(),
                view.frequency(),
                view.status(),
                view.design(),
                view.retirement(),
                view.registeredAt(),
                view.occurrences().stream()
                        .map(each -> Occurrence.of(each, day, counting.now(each)))
                        .toList());
    }

    /** Today's value of the figure that an occasion counts, if it counts one. */
    interface Counting {
        @Nullable
        Long now(OccurrenceView occurrence);
    }
}

package qms.risks.selfchecks;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import qms.events.selfchecks.CheckResult;
import qms.events.selfchecks.SelfCheckId;
import qms.risks.selfchecks.OccurrenceCommand.PerformOccurrence;
import qms.service.projection.Views;
import qms.service.projection.Views.Query;
import qms.service.workers.Automation;
import qms.service.workers.Worker;
import qms.web.time.Stockholm;

/** Performs the occasions of checks that count one of the platform's own figures: with its value as known when the period was over. */
@Component
class WhenAPeriodHasEndedThenItsFigureIsCounted implements Worker {

    private final Views views;
    private final SelfCheckProjection projection;
    private final PlatformFigures figures;
    private final Clock clock;

    WhenAPeriodHasEndedThenItsFigureIsCounted(
            Views views, SelfCheckProjection projection, PlatformFigures figures, Clock clock) {
        this.views = views;
        this.projection = projection;
        this.figures = figures;
        this.clock = clock;
    }

    @Override
    public Duration pace() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void work(Automation automation) {
        LocalDate today = Stockholm.day(clock.instant());
        Query counting = Query.everything().equalTo("counts", true).equalTo("status", SelfCheckStatus.ACTIVE);
        for (SelfCheckView check : views.all(projection, counting)) {
            check.occurrences().stream()
                    .filter(occurrence -> waits(occurrence)
                            && PlatformFigures.counted(check, occurrence).to().isBefore(today))
                    .forEach(occurrence -> automation.send(perform(check, occurrence, today)));
        }
    }

    private static boolean waits(OccurrenceView occurrence) {
        return switch (occurrence.status()) {
            case PLANNED, IN_PROGRESS, RESCHEDULED -> true;
            case PERFORMED, ASSESSED, ANALYSED, CLOSED, NOT_PERFORMED, CANCELLED -> false;
        };
    }

    private PerformOccurrence perform(SelfCheckView check, OccurrenceView occurrence, LocalDate today) {
        long value = figures.count(check.figure(), check.unit(), PlatformFigures.counted(check, occurrence));
        return new PerformOccurrence(
                SelfCheckId.of(check.id()),
                occurrence.occurrence(),
                today,
                null,
                new CheckResult("COUNT", Long.toString(value), null, null));
    }
}

package qms.risks.selfchecks;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import org.springframework.stereotype.Component;
import qms.events.selfchecks.SelfCheckId;
import qms.risks.selfchecks.SelfCheckCommand.PlanAhead;
import qms.service.projection.Views;
import qms.service.projection.Views.Query;
import qms.service.workers.Automation;
import qms.service.workers.Worker;
import qms.web.time.Stockholm;

/** Plans the occasions of every check in use that has a rule, to the end of next year; the occasion that was planned closes its item. */
@Component
class WhenACheckRecursThenItsNextOccurrenceIsPlanned implements Worker {

    private final Views views;
    private final SelfCheckProjection projection;
    private final Clock clock;

    WhenACheckRecursThenItsNextOccurrenceIsPlanned(Views views, SelfCheckProjection projection, Clock clock) {
        this.views = views;
        this.projection = projection;
        this.clock = clock;
    }

    @Override
    public Duration pace() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void work(Automation automation) {
        LocalDate horizon = LocalDate.of(Stockholm.day(clock.instant()).getYear() + 1, Month.DECEMBER, 31);
        Query recurring = Query.everything().equalTo("recurs", true).equalTo("status", SelfCheckStatus.ACTIVE);
        views.all(projection, recurring).stream()
                .filter(check -> check.lacksUntil(horizon))
                .forEach(check -> automation.send(new PlanAhead(SelfCheckId.of(check.id()), horizon)));
    }
}

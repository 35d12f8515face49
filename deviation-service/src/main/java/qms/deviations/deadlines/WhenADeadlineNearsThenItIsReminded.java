package qms.deviations.deadlines;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import qms.deviations.deadlines.DeadlineCommand.RemindOfDeadline;
import qms.deviations.deadlines.ReminderPlan.Step;
import qms.events.deadlines.DeadlineId;
import qms.service.projection.Views;
import qms.service.projection.Views.Query;
import qms.service.workers.Automation;
import qms.service.workers.Worker;
import qms.web.time.Stockholm;

/** Reminds whoever answers for a deadline, and those above them when nothing happens; the deadline itself sees to it that it is once a day. */
@Component
@Order(2)
class WhenADeadlineNearsThenItIsReminded implements Worker {

    private static final Logger LOG = LoggerFactory.getLogger(WhenADeadlineNearsThenItIsReminded.class);

    private final DeadlineProjection deadlines;
    private final Line line;
    private final ComplainedAbout complainedAbout;
    private final Views views;
    private final Clock clock;

    WhenADeadlineNearsThenItIsReminded(
            DeadlineProjection deadlines, Line line, ComplainedAbout complainedAbout, Views views, Clock clock) {
        this.deadlines = deadlines;
        this.line = line;
        this.complainedAbout = complainedAbout;
        this.views = views;
        this.clock = clock;
    }

    @Override
    public Duration pace() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void work(Automation automation) {
        LocalDate today = Stockholm.day(clock.instant());
        views.all(deadlines, Query.everything().between(DeadlineProjection.REMIND_ON, null, today.plusDays(1)))
                .forEach(deadline ->
                        deadline.plan().owed(today).ifPresent(step -> remind(deadline, step, today, automation)));
    }

    private void remind(DeadlineView deadline, Step step, LocalDate today, Automation automation) {
        try {
            automation.send(new RemindOfDeadline(
                    DeadlineId.of(deadline.id()),
                    step.name(),
                    step.level(),
                    today,
                    line.upTo(
                            step.level(),
                            deadline.called().rhythm().responsible(),
                            deadline.unit(),
                            today,
                            complainedAbout.in(deadline.called().caseRef()))));
        } catch (RuntimeException fault) {
            LOG.warn("Nobody could be reminded of deadline {}; it is tried again", deadline.id(), fault);
        }
    }
}

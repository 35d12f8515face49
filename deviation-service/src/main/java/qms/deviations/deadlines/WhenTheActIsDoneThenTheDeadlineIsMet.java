package qms.deviations.deadlines;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import qms.deviations.deadlines.DeadlineCommand.ExtendDeadline;
import qms.deviations.deadlines.DeadlineCommand.LapseDeadline;
import qms.deviations.deadlines.DeadlineCommand.MeetDeadline;
import qms.events.deadlines.DeadlineId;
import qms.service.projection.Views;
import qms.service.projection.Views.Query;
import qms.service.workers.Automation;
import qms.service.workers.Worker;

/** Ends the deadlines of what has been done or become needless in the case, and moves those for which an authority has given more time. */
@Component
@Order(2)
class WhenTheActIsDoneThenTheDeadlineIsMet implements Worker {

    private static final Logger LOG = LoggerFactory.getLogger(WhenTheActIsDoneThenTheDeadlineIsMet.class);

    private final Calls calls;
    private final DeadlineProjection deadlines;
    private final Views views;

    WhenTheActIsDoneThenTheDeadlineIsMet(Calls calls, DeadlineProjection deadlines, Views views) {
        this.calls = calls;
        this.deadlines = deadlines;
        this.views = views;
    }

    @Override
    public Duration pace() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void work(Automation automation) {
        Map<String, CaseCalls> current =
                calls.current().collect(Collectors.toMap(of -> of.caseRef().id(), of -> of));
        for (DeadlineView deadline : views.all(deadlines, Query.everything().equalTo("open", true))) {
            Optional.ofNullable(current.get(deadline.called().caseRef().id()))
                    .or(() -> calls.of(deadline.called().caseRef()))
                    .flatMap(of -> callFor(deadline, of))
                    .flatMap(call -> Optional.ofNullable(after(deadline, call)))
                    .ifPresent(command -> send(command, automation));
        }
    }

    private static Optional<Call> callFor(DeadlineView deadline, CaseCalls of) {
        return of.calls().stream()
                .filter(call -> Calls.deadline(of, call).toString().equals(deadline.id()))
                .findFirst();
    }

    private static @Nullable DeadlineCommand after(DeadlineView deadline, Call call) {
        DeadlineId id = DeadlineId.of(deadline.id());
        if (call.met() != null) {
            return new MeetDeadline(id, call.met());
        }
        if (call.lapsed() != null) {
            return new LapseDeadline(id, call.lapsed());
        }
        Call.Extension more = call.extension();
        return more == null || !more.due().isAfter(deadline.due())
                ? null
                : new ExtendDeadline(id, more.due(), more.reason(), more.fact());
    }

    private static void send(DeadlineCommand command, Automation automation) {
        try {
            automation.send(command);
        } catch (RuntimeException fault) {
            LOG.warn("Deadline {} could not be brought up to its case; it is tried again", command.deadlineId(), fault);
        }
    }
}

package qms.deviations.deadlines;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import qms.deviations.deadlines.DeadlineCommand.SetDeadline;
import qms.events.deadlines.DeadlineId;
import qms.service.projection.Streams;
import qms.service.projection.Views;
import qms.service.projection.Views.Query;
import qms.service.workers.Automation;
import qms.service.workers.Worker;

/** Sets a deadline for whatever a case calls for, once: its own stream says that it has been set. */
@Component
@Order(1)
class WhenACaseCallsForAnActThenADeadlineIsSet implements Worker {

    private static final Logger LOG = LoggerFactory.getLogger(WhenACaseCallsForAnActThenADeadlineIsSet.class);

    private final Calls calls;
    private final DeadlineProjection deadlines;
    private final DeadlinePolicies policies;
    private final Views views;
    private final Streams streams;

    WhenACaseCallsForAnActThenADeadlineIsSet(
            Calls calls, DeadlineProjection deadlines, DeadlinePolicies policies, Views views, Streams streams) {
        this.calls = calls;
        this.deadlines = deadlines;
        this.policies = policies;
        this.views = views;
        this.streams = streams;
    }

    @Override
    public Duration pace() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void work(Automation automation) {
        Set<String> open = views.all(deadlines, Query.everything().equalTo("open", true)).stream()
                .map(DeadlineView::id)
                .collect(Collectors.toSet());
        calls.current()
                .forEach(of -> of.calls().stream()
                        .filter(call -> !open.contains(Calls.deadline(of, call).toString()))
                        .forEach(call -> set(of, call, automation)));
    }

    private void set(CaseCalls of, Call call, Automation automation) {
        DeadlineId id = Calls.deadline(of, call);
        if (streams.exists(id.toString())) {
            return;
        }
        try {
            policies.of(call.obligation(), call.unit(), call.fact().on())
                    .ifPresent(policy -> automation.send(new SetDeadline(
                            id,
                            call.unit(),
                            of.caseRef(),
                            Calls.occasion(call),
                            call.fact(),
                            policy.due(call.fact().on(), call.due()),
                            policy)));
        } catch (RuntimeException fault) {
            LOG.warn(
                    "No deadline could be set for {} of {}; it is tried again", call.obligation(), of.caseRef(), fault);
        }
    }
}

package qms.deviations.deadlines;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import qms.deviations.deadlines.DeadlineCommand.ExtendDeadline;
import qms.deviations.deadlines.DeadlineCommand.LapseDeadline;
import qms.deviations.deadlines.DeadlineCommand.MeetDeadline;
import qms.deviations.deadlines.DeadlineCommand.SetDeadline;
import qms.events.CaseRef;
import qms.events.deadlines.DeadlineId;
import qms.service.projection.Progress;
import qms.service.projection.Streams;
import qms.service.projection.Versioned;
import qms.service.workers.Automation;
import qms.service.workers.Worker;

/**
 * Sets a deadline for whatever a case calls for, once; ends those of what has been done or become needless, and moves those for which an authority has
 * given more time. It looks at cases in the order in which something happened in them. How far it has come is not kept: after a start it goes
 * through them all once more, and a deadline's own stream says what has been done.
 */
@Component
@Order(1)
class WhenACaseMovesThenItsDeadlinesFollow implements Worker {

    private static final Logger LOG = LoggerFactory.getLogger(WhenACaseMovesThenItsDeadlinesFollow.class);

    private final Calls calls;
    private final DeadlineProjection deadlines;
    private final DeadlinePolicies policies;
    private final Progress progress;
    private final Streams streams;
    private final Map<String, Long> followed = new HashMap<>();
    private final Set<CaseRef> again = new LinkedHashSet<>();

    WhenACaseMovesThenItsDeadlinesFollow(
            Calls calls, DeadlineProjection deadlines, DeadlinePolicies policies, Progress progress, Streams streams) {
        this.calls = calls;
        this.deadlines = deadlines;
        this.policies = policies;
        this.progress = progress;
        this.streams = streams;
    }

    @Override
    public Duration pace() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void work(Automation automation) {
        long upTo = progress.position();
        List<CaseRef> failed = List.copyOf(again);
        again.clear();
        failed.forEach(ref -> calls.of(ref).ifPresent(of -> follow(of, automation)));
        for (CaseCallsProjection<?> kind : calls.kinds()) {
            followAll(kind, upTo, automation);
        }
    }

    private void followAll(CaseCallsProjection<?> kind, long upTo, Automation automation) {
        List<CaseCalls> next;
        do {
            next = calls.next(kind, followed.getOrDefault(kind.kind(), -1L), upTo);
            for (CaseCalls of : next) {
                if (!automation.hasTime()) {
                    return;
                }
                follow(of, automation);
                followed.put(kind.kind(), of.position());
            }
        } while (!next.isEmpty());
    }

    private void follow(CaseCalls of, Automation automation) {
        for (Call call : of.calls()) {
            try {
                follow(of, call, automation);
            } catch (RuntimeException fault) {
                again.add(of.caseRef());
                LOG.warn(
                        "The deadline for {} of {} does not follow its case; it is tried again",
                        call.obligation(),
                        of.caseRef(),
                        fault);
            }
        }
    }

    private void follow(CaseCalls of, Call call, Automation automation) {
        DeadlineId id = Calls.deadline(of, call);
        if (!streams.exists(id.toString())) {
            set(id, of, call, automation);
        }
        if (!call.isOpen() || call.extension() != null) {
            Optional<DeadlineView> set = streams.read(deadlines, id.toString()).map(Versioned::view);
            set.filter(deadline -> deadline.status().isOpen())
                    .flatMap(deadline -> Optional.ofNullable(after(deadline, call)))
                    .ifPresent(automation::send);
        }
    }

    private void set(DeadlineId id, CaseCalls of, Call call, Automation automation) {
        policies.of(call.obligation(), call.unit(), call.fact().on())
                .ifPresent(policy -> automation.send(new SetDeadline(
                        id,
                        call.unit(),
                        of.caseRef(),
                        Calls.occasion(call),
                        call.fact(),
                        policy.due(call.fact().on(), call.due()),
                        policy)));
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
}

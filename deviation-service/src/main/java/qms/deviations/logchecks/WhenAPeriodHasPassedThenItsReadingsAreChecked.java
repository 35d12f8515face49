package qms.deviations.logchecks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import qms.deviations.logchecks.LogCheckCommand.OpenLogCheck;
import qms.deviations.logchecks.LogCheckPolicies.Span;
import qms.events.logchecks.LogCheckId;
import qms.service.access.AccessView;
import qms.service.access.Accesses;
import qms.service.projection.Streams;
import qms.service.workers.Automation;
import qms.service.workers.Worker;
import qms.web.Ids;
import qms.web.time.Stockholm;

/** Opens a check for each unit whose cases were read in a period that has passed; what nobody has read is not checked. */
@Component
@Order(9)
class WhenAPeriodHasPassedThenItsReadingsAreChecked implements Worker {

    private static final Logger LOG = LoggerFactory.getLogger(WhenAPeriodHasPassedThenItsReadingsAreChecked.class);

    private final LogCheckPolicies policies;
    private final Accesses accesses;
    private final Streams streams;
    private final Clock clock;
    /** How many readings a period had when all its checks were there: no more are to be expected. */
    private final Map<Span, Long> settled = new ConcurrentHashMap<>();

    WhenAPeriodHasPassedThenItsReadingsAreChecked(
            LogCheckPolicies policies, Accesses accesses, Streams streams, Clock clock) {
        this.policies = policies;
        this.accesses = accesses;
        this.streams = streams;
        this.clock = clock;
    }

    @Override
    public Duration pace() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void work(Automation automation) {
        for (Span span : policies.passed(Stockholm.day(clock.instant()))) {
            Instant from = Stockholm.startOf(span.from());
            Instant below = Stockholm.startOf(span.to().plusDays(1));
            long count = accesses.count(from, below);
            if (automation.hasTime()
                    && count != settled.getOrDefault(span, 0L)
                    && open(span, accesses.between(from, below), automation)) {
                settled.put(span, count);
            }
        }
    }

    /** Whether there is a check for every unit now. */
    private boolean open(Span span, List<AccessView> readings, Automation automation) {
        Map<String, List<AccessView>> byUnit =
                readings.stream().collect(Collectors.groupingBy(AccessView::unit, TreeMap::new, Collectors.toList()));
        boolean all = true;
        for (Map.Entry<String, List<AccessView>> unit : byUnit.entrySet()) {
            all &= automation.hasTime() && open(span, unit.getKey(), unit.getValue(), automation);
        }
        return all;
    }

    private boolean open(Span span, String unit, List<AccessView> readings, Automation automation) {
        String id =
                Ids.derived("log-check", unit, span.from().toString(), span.to().toString());
        if (streams.exists(id)) {
            return true;
        }
        try {
            long seed = seed();
            automation.send(new OpenLogCheck(
                    LogCheckId.of(id),
                    unit,
                    span.from(),
                    span.to(),
                    span.terms(),
                    readings.size(),
                    seed,
                    Sampling.draw(readings, span.terms().sample(), seed)));
            return true;
        } catch (AggregateStreamCreationException met) {
            LOG.debug("Another instance has opened it: {}", met.toString());
            return true;
        } catch (RuntimeException fault) {
            LOG.warn("No log check could be opened for {} from {}; it is tried again", unit, span.from(), fault);
            return false;
        }
    }

    /** Which nobody can foretell, and so know what will not be drawn. */
    private long seed() {
        return UUID.fromString(Ids.random(clock)).getLeastSignificantBits();
    }
}

package qms.service.workers;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets the workers work, one after another, whenever the lists have caught up with the log. */
public final class Workers implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration SHARE = Duration.ofSeconds(1);
    private static final Duration AS_LONG_AS_IT_TAKES = Duration.ofDays(1);

    private final ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("workers").daemon().factory());
    private final List<Worker> workers;
    private final CommandGateway commands;
    private final Predicate<Duration> caughtUpWithin;
    private final Clock clock;

    Workers(List<Worker> workers, CommandGateway commands, Predicate<Duration> caughtUpWithin, Clock clock) {
        this.workers = List.copyOf(workers);
        this.commands = commands;
        this.caughtUpWithin = caughtUpWithin;
        this.clock = clock;
    }

    void start() {
        workers.forEach(worker -> pace.scheduleWithFixedDelay(
                () -> round(worker, SHARE), 0, worker.pace().toMillis(), TimeUnit.MILLISECONDS));
    }

    /** One round of every worker, for whoever cannot wait for the next. */
    public void roundOfAll() {
        workers.forEach(worker -> round(worker, AS_LONG_AS_IT_TAKES));
    }

    /** What is open is only known once everything that had happened is in the lists. */
    private synchronized void round(Worker worker, Duration limit) {
        String name = worker.getClass().getSimpleName();
        try {
            if (caughtUpWithin.test(PATIENCE)) {
                worker.work(new Automation(commands, clock, name, limit));
            }
        } catch (RuntimeException fault) {
            LOG.warn("{} could not do all it had to; it tries again", name, fault);
        }
    }

    @Override
    public void close() {
        pace.shutdownNow();
    }
}

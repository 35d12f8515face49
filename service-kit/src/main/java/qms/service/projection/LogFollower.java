package qms.service.projection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import qms.events.QmsEvent;

/**
 * Follows the log for what an instance keeps in its own memory, such as a search index: from the first event at start, with a position of its own,
 * and on from there as long as it runs. What the reader cannot take is given to it again.
 */
public final class LogFollower implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LogFollower.class);
    private static final Duration PACE = Duration.ofMillis(200);
    private static final int BATCH = 1_000;

    private final ScheduledExecutorService pace;
    private final LogReader log;
    private final Consumer<List<QmsEvent>> reader;
    private @Nullable TrackingToken token;

    public LogFollower(String name, EventStore log, Consumer<List<QmsEvent>> reader) {
        this.log = new LogReader(log);
        this.reader = reader;
        this.pace = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
    }

    public void start() {
        pace.scheduleWithFixedDelay(this::look, 0, PACE.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Reads on to the head as it is now. */
    public synchronized void catchUp() {
        if (token == null) {
            // Before the first event; where an empty log's head is, too.
            token = log.tail();
        }
        long head = log.head();
        while (position() < head && readOn(Math.min(head, position() + BATCH))) {
            LOG.debug("Read on to {}", token);
        }
    }

    private boolean readOn(long until) {
        List<QmsEvent> batch = new ArrayList<>();
        TrackingToken reached = log.read(token, until, message -> {
            // What this version does not know, it cannot show either.
            if (message.getPayload() instanceof QmsEvent event) {
                batch.add(event);
            }
        });
        reader.accept(batch);
        // What could not be read now is looked for again at the next pace.
        boolean more = Occurrence.position(reached) > position();
        token = reached;
        return more;
    }

    private void look() {
        try {
            catchUp();
        } catch (RuntimeException away) {
            LOG.warn("The log could not be read on: {}", away.toString());
        }
    }

    private long position() {
        return Occurrence.position(token);
    }

    @Override
    public void close() {
        pace.shutdownNow();
    }
}

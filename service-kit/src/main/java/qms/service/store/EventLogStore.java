package qms.service.store;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The event store over the log. Its streams read the log directly, in the thread of the one who reads, and call when there is more: at
 * once for what this process appends, within the fetch delay for what another process does.
 */
public final class EventLogStore extends AbstractEventStore implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EventLogStore.class);
    private static final long FETCH_DELAY_MILLIS = 50;

    private final EventLogEngine engine;
    private final Set<LogStream> streams = ConcurrentHashMap.newKeySet();
    private final Semaphore news = new Semaphore(0);
    private final Thread watch;
    private volatile boolean closed;

    public EventLogStore(EventLogEngine engine) {
        super(new Builder(engine));
        this.engine = engine;
        engine.onAppended(news::release);
        this.watch = Thread.ofPlatform().name("event-log-watch").daemon().start(this::watch);
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        long from = token == null
                ? 0
                : token.position().orElseThrow(() -> new IllegalArgumentException("no position: " + token));
        engine.refreshHead();
        LogStream stream = new LogStream(engine, from, streams::remove);
        streams.add(stream);
        news.release();
        return stream;
    }

    /** The index of the last event that is stored, asked of the database. */
    public long head() {
        return engine.refreshHead();
    }

    /** Where the log is: an address without anything that opens it. */
    public String place() {
        return engine.place();
    }

    /** The log as it is stored. */
    StoredLog stored() {
        return engine.stored();
    }

    /** Stores events that have their place in their streams already, together or not at all, and returns when they are safe. */
    public void append(List<? extends EventMessage<?>> events) {
        engine.appendEvents(events);
    }

    /** Goes the way of an append through the writer to the database and back, with nothing to store. */
    void probe() {
        engine.probe();
    }

    private void watch() {
        long seen = 0;
        boolean blind = false;
        while (!closed) {
            try {
                // Without a reader there is nobody to tell and nothing to look for.
                boolean own =
                        streams.isEmpty() ? waitForNews() : news.tryAcquire(FETCH_DELAY_MILLIS, TimeUnit.MILLISECONDS);
                news.drainPermits();
                long head = own ? engine.head() : engine.refreshHead();
                blind = false;
                if (own || head > seen) {
                    seen = head;
                    streams.forEach(LogStream::call);
                }
            } catch (InterruptedException e) {
                // Only close() ends the watch.
                continue;
            } catch (EventStoreException e) {
                if (!blind) {
                    log.warn("The event log cannot be watched at present", e);
                }
                blind = true;
            }
        }
    }

    private boolean waitForNews() throws InterruptedException {
        news.acquire();
        return true;
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        streams.forEach(LogStream::close);
        news.release();
        try {
            watch.join(TimeUnit.SECONDS.toMillis(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        engine.close();
    }

    private static final class Builder extends AbstractEventStore.Builder {

        Builder(EventLogEngine engine) {
            storageEngine(engine);
        }
    }
}

package qms.service.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the log from a position on, for one reader. At the end it costs nothing: it compares two numbers. */
final class LogStream implements TrackingEventStream {

    private static final Logger log = LoggerFactory.getLogger(LogStream.class);

    private final EventLogEngine engine;
    private final Consumer<LogStream> onClose;
    private final Deque<TrackedEventMessage<?>> ahead = new ArrayDeque<>();
    private final Semaphore more = new Semaphore(0);
    private volatile @Nullable Runnable callback;
    private volatile boolean closed;
    private long reached;

    LogStream(EventLogEngine engine, long from, Consumer<LogStream> onClose) {
        this.engine = engine;
        this.reached = from;
        this.onClose = onClose;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return readAhead() ? Optional.of(ahead.getFirst()) : Optional.empty();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long end = System.nanoTime() + unit.toNanos(timeout);
        while (!readAhead()) {
            long left = end - System.nanoTime();
            if (left <= 0 || closed || !more.tryAcquire(left, TimeUnit.NANOSECONDS)) {
                return readAhead();
            }
        }
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!readAhead()) {
            if (closed) {
                throw new IllegalStateException("the stream is closed");
            }
            more.acquire();
        }
        return ahead.removeFirst();
    }

    @Override
    public boolean setOnAvailableCallback(Runnable onAvailable) {
        callback = onAvailable;
        call();
        return true;
    }

    /** There may be more to read. */
    void call() {
        more.drainPermits();
        more.release();
        Runnable waiting = callback;
        if (waiting != null) {
            try {
                waiting.run();
            } catch (RuntimeException e) {
                // A reader that is shutting down takes no calls; the others still are to have theirs.
                log.debug("A reader of the event log does not take its call", e);
            }
        }
    }

    // An upcaster may leave out events, so a batch that was read may come to nothing.
    private boolean readAhead() {
        while (ahead.isEmpty() && !closed && reached < engine.head()) {
            EventLogEngine.Batch batch = engine.readAfter(reached);
            if (batch.reached() == reached) {
                return false;
            }
            reached = batch.reached();
            ahead.addAll(batch.events());
        }
        return !ahead.isEmpty();
    }

    @Override
    public void close() {
        closed = true;
        callback = null;
        onClose.accept(this);
        more.release();
    }
}

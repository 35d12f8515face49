package qms.service.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The only one who writes the log: one thread with one connection. It takes all that wait, gives them the next indices under the lock of
 * its transaction and commits them together, so that one wait for the disk serves many and the index has no gaps and the order of
 * commit. Nobody is told that events are stored before they are.
 */
final class GroupCommit implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(GroupCommit.class);
    private static final int AT_ONCE = 256;

    // Together less than five seconds: who is told later has given up already.
    private static final long PATIENCE_MILLIS = 3_000;
    private static final long FATE_MILLIS = 1_500;

    private static final long CLOSING_MILLIS = 15_000;

    private final BlockingQueue<AppendRequest> waiting = new LinkedBlockingQueue<>();
    private final AppendRequest end = new AppendRequest(List.of());
    private final Object door = new Object();
    private final LogWriter writer;
    private final Thread thread;
    private boolean closed;

    GroupCommit(Dialect dialect, LongConsumer onCommitted) {
        this.writer = new LogWriter(dialect, onCommitted);
        this.thread = Thread.ofPlatform().name("event-log-writer").daemon().start(this::writeUntilClosed);
    }

    /** Returns when the events are safe on disk. */
    void append(AppendRequest request) throws SQLException {
        synchronized (door) {
            if (closed) {
                throw new SQLException("the event log is closed");
            }
            waiting.add(request);
        }
        request.await(PATIENCE_MILLIS, FATE_MILLIS);
    }

    private void writeUntilClosed() {
        List<AppendRequest> batch = new ArrayList<>();
        while (!batch.contains(end)) {
            batch.clear();
            try {
                batch.add(waiting.take());
                waiting.drainTo(batch, AT_ONCE - 1);
                writer.write(batch.stream()
                        .filter(request -> request != end && request.take())
                        .toList());
            } catch (InterruptedException e) {
                log.warn("The writer of the event log is not to be interrupted; close the log instead");
            }
        }
        writer.close();
    }

    /** Writes what waits, then stops. */
    @Override
    public void close() {
        synchronized (door) {
            if (!closed) {
                closed = true;
                waiting.add(end);
            }
        }
        try {
            thread.join(CLOSING_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

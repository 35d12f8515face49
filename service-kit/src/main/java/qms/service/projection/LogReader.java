package qms.service.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** Reads the log through, once. */
public final class LogReader {

    private static final int AT_THE_END = 50;

    /** How long an event may take to come that is known to be there: the log may be another machine's. */
    private static final int KNOWN_TO_COME = 5_000;

    private final EventStore log;

    public LogReader(EventStore log) {
        this.log = log;
    }

    @Nullable
    TrackingToken tail() {
        return log.createTailToken();
    }

    public long head() {
        return Occurrence.position(log.createHeadToken());
    }

    /** Gives all events after the position, or from the first where there is none, up to another (inclusive). */
    public void read(@Nullable Long from, long until, Consumer<TrackedEventMessage<?>> reader) {
        read(from == null ? tail() : new GlobalSequenceTrackingToken(from), until, reader);
    }

    /** What stands at a position. */
    public Optional<TrackedEventMessage<?>> eventAt(long position) {
        List<TrackedEventMessage<?>> found = new ArrayList<>();
        first(position == 0 ? tail() : new GlobalSequenceTrackingToken(position - 1), found::add);
        return found.stream().filter(event -> position(event) == position).findFirst();
    }

    public static long position(TrackedEventMessage<?> event) {
        return Occurrence.position(event.trackingToken());
    }

    /** Gives all events after the token up to the position (inclusive), and returns the token of the last of them. */
    @Nullable
    TrackingToken read(@Nullable TrackingToken from, long until, Consumer<TrackedEventMessage<?>> reader) {
        TrackingToken reached = from;
        try (BlockingStream<TrackedEventMessage<?>> stream = log.openStream(from)) {
            while (Occurrence.position(reached) < until
                    && stream.hasNextAvailable(KNOWN_TO_COME, TimeUnit.MILLISECONDS)) {
                TrackedEventMessage<?> message = stream.nextAvailable();
                if (Occurrence.position(message.trackingToken()) > until) {
                    break;
                }
                reader.accept(message);
                reached = message.trackingToken();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while reading the log", stopped);
        }
        return reached;
    }

    /** Gives the first event after the token, if there is any. */
    void first(@Nullable TrackingToken from, Consumer<TrackedEventMessage<?>> reader) {
        try (BlockingStream<TrackedEventMessage<?>> stream = log.openStream(from)) {
            if (stream.hasNextAvailable(AT_THE_END, TimeUnit.MILLISECONDS)) {
                reader.accept(stream.nextAvailable());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

package qms.service.projection;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.TrackingToken;

/** How far the service's lists have come: compared with the log, and up to which moment every event is counted. */
public final class Progress {

    /** The name of the group that all lists are kept in. */
    public static final String GROUP = ViewsProcessor.NAME;

    private static final int FIRST_SEGMENT = 0;
    private static final Duration LOOK = Duration.ofMillis(10);

    private final ViewsProcessor processor;
    private final MongoTokens tokens;
    private final LogReader log;
    private final DeadLetters deadLetters;
    private final UnknownEvents unknown;
    private final Clock clock;

    Progress(
            ViewsProcessor processor,
            MongoTokens tokens,
            LogReader log,
            DeadLetters deadLetters,
            UnknownEvents unknown,
            Clock clock) {
        this.processor = processor;
        this.tokens = tokens;
        this.log = log;
        this.deadLetters = deadLetters;
        this.unknown = unknown;
        this.clock = clock;
    }

    /** The position in the log up to which everything has been processed; -1 before the first event. */
    public long position() {
        return slowest().map(MongoTokens.Stored::position).orElse(-1L);
    }

    /** The position of the last event in the log. */
    public long head() {
        return log.head();
    }

    /** Whether the lists are being kept at all: asks nothing of any store. */
    public boolean working() {
        return processor.running() && !processor.failing();
    }

    /** Whether this instance, of several that there may be, holds the claim on the first part of the log: it does what only one is to do. */
    public boolean leads() {
        return processor.status().containsKey(FIRST_SEGMENT);
    }

    /** What is in the log and not yet in the lists. */
    public Lag lag() {
        long events = Math.max(0, head() - position());
        Duration time = events == 0
                ? Duration.ZERO
                : nextRecordedAt()
                        .map(first -> Duration.between(first, clock.instant()))
                        .filter(Duration::isPositive)
                        .orElse(Duration.ZERO);
        return new Lag(events, time, deadLetters());
    }

    /** Which store keeps the tokens of each processor. */
    public SortedMap<String, Class<?>> tokenStores() {
        return new TreeMap<>(Map.of(GROUP, tokens.getClass()));
    }

    public boolean caughtUp() {
        long head = head();
        return processor.running()
                && slowest().filter(stored -> stored.position() >= head).isPresent();
    }

    /** Running without a fault and caught up with the head as it is now. */
    public boolean ready() {
        return !processor.failing() && caughtUp();
    }

    /** Ready with the head that is seen now, if that happens in time. Under steady load the head moves on, but is always reached. */
    public boolean readyWithin(Duration limit) {
        long head = head();
        return within(limit, () -> reached(head));
    }

    /** Whether all up to a position has been processed, by whichever instance, if that happens in time. */
    boolean reachedWithin(long position, Duration limit) {
        return within(limit, () -> position() >= position);
    }

    /** Ready in time, and here: of several instances, the one that keeps the lists, or the first part of them. */
    public boolean readyHereWithin(Duration limit) {
        if (!leads() && tokens.heldByAnother(GROUP)) {
            return false;
        }
        long head = head();
        return within(limit, () -> reached(head) && leads());
    }

    private static boolean within(Duration limit, BooleanSupplier reached) {
        long end = System.nanoTime() + limit.toNanos();
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
        return true;
    }

    private boolean reached(long head) {
        return processor.running()
                && !processor.failing()
                && slowest().filter(stored -> stored.position() >= head).isPresent();
    }

    /** Whatever made the processor stumble; it tries again by itself. */
    public Optional<Throwable> error() {
        return processor.status().values().stream()
                .filter(EventTrackerStatus::isErrorState)
                .map(EventTrackerStatus::getError)
                .findFirst();
    }

    public long deadLetters() {
        return deadLetters.count();
    }

    /** Names of events that this version does not know and has passed over. */
    public Set<String> unknownEvents() {
        return unknown.names();
    }

    /** The moment up to which every event is counted: now, or just before the first event that is not. */
    public Instant projectedUntil() {
        Instant now = clock.instant();
        Optional<Instant> waiting = deadLetters.firstRecordedAt().map(Progress::before);
        Optional<Instant> next = nextRecordedAt().map(Progress::before);
        return List.of(Optional.of(now), waiting, next).stream()
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(now);
    }

    /**
     * How far behind the lists are.
     *
     * @param events how many events are not yet in the lists
     * @param time how long ago the first of them was recorded
     * @param deadLetters how many events could not be counted, and are waiting
     */
    public record Lag(long events, Duration time, long deadLetters) {}

    private static Instant before(Instant recordedAt) {
        return recordedAt.minusMillis(1);
    }

    private Optional<Instant> nextRecordedAt() {
        long head = head();
        Optional<MongoTokens.Stored> slowest = slowest();
        long position = slowest.map(MongoTokens.Stored::position).orElse(-1L);
        if (position >= head) {
            return Optional.empty();
        }
        TrackingToken from = slowest.map(MongoTokens.Stored::token).orElseGet(log::tail);
        AtomicReference<Instant> next = new AtomicReference<>();
        log.first(from, message -> next.set(message.getTimestamp()));
        return Optional.ofNullable(next.get());
    }

    /** What this instance is processing it knows best; the rest as it is stored. */
    private Optional<MongoTokens.Stored> slowest() {
        Map<Integer, EventTrackerStatus> own = processor.status();
        return tokens.stored(ViewsProcessor.NAME).stream()
                .map(stored -> own.containsKey(stored.segment()) ? now(stored, own.get(stored.segment())) : stored)
                .min(Comparator.comparingLong(MongoTokens.Stored::position));
    }

    private static MongoTokens.Stored now(MongoTokens.Stored stored, EventTrackerStatus status) {
        TrackingToken token = status.getTrackingToken();
        long position = Occurrence.position(token);
        return position > stored.position() ? new MongoTokens.Stored(stored.segment(), position, token) : stored;
    }
}

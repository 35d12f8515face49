package qms.service.projection;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to it that events go on being counted without anybody's help. It opens the read side when that could not be done at start, and
 * renews the processor when the log has more, both stores answer, and the position does not move. Axon tries again by itself, but waits
 * up to a minute after a long outage, and has been seen to stop for good.
 */
final class Watchdog implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);
    private static final Duration PACE = Duration.ofSeconds(2);

    /** How long nobody may be at work while there is work. */
    private static final Duration IDLE = Duration.ofSeconds(8);

    /** How long one batch may take. */
    private static final Duration SLOW = Duration.ofSeconds(60);

    private final Watched watched;
    private final LongSupplier nanoTime;
    private final ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("views-watchdog").daemon().factory());
    private boolean opened;
    private long seen = Long.MIN_VALUE;
    private long since;

    Watchdog(Watched watched, LongSupplier nanoTime) {
        this.watched = watched;
        this.nanoTime = nanoTime;
    }

    /** Opens the read side now if it can be opened, and watches it from then on. */
    void start() {
        look();
        pace.scheduleWithFixedDelay(this::look, PACE.toMillis(), PACE.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** One look; what fails is looked at again. */
    synchronized void look() {
        try {
            if (opened && !watched.isWhatWasOpened()) {
                LOG.warn("The read model has been lost or replaced: it is built anew from the log");
                opened = false;
            }
            if (!opened) {
                watched.open();
                opened = true;
            }
            lookAtPosition();
        } catch (RuntimeException away) {
            LOG.warn("The read side cannot be {}: {}", opened ? "watched" : "opened yet", away.toString());
            // A store that does not answer is no fault of the processor's.
            seen = Long.MIN_VALUE;
        }
    }

    private void lookAtPosition() {
        long head = watched.head();
        long position = watched.position();
        if (position >= head || position != seen) {
            seen = position;
            since = nanoTime.getAsLong();
            return;
        }
        Duration still = Duration.ofNanos(nanoTime.getAsLong() - since);
        if (still.compareTo(watched.atWork() ? SLOW : IDLE) >= 0) {
            LOG.warn("Events have not been counted for {} though the log has more: the processor is renewed", still);
            watched.renew();
            since = nanoTime.getAsLong();
        }
    }

    @Override
    public void close() {
        pace.shutdownNow();
    }

    /** What the watchdog sees and does. */
    interface Watched {

        void open();

        /** False when the database was emptied or exchanged since it was opened. */
        boolean isWhatWasOpened();

        /** The position of the last event in the log. */
        long head();

        /** The position up to which everything has been counted. */
        long position();

        /** Whether this instance or another is at the events right now. */
        boolean atWork();

        void renew();
    }
}

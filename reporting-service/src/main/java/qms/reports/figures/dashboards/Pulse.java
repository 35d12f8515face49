package qms.reports.figures.dashboards;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** How often it is looked whether anything has changed, once for all who listen, and how long one turn of listening lasts. */
final class Pulse {

    private final Supplier<String> versions;
    private final Duration look;
    private final Duration silence;
    private final Duration longest;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private String version = "";
    private long lookedAt;

    /** After five minutes the listener comes again: by then rights may be others, and a line may be dead without anybody noticing. */
    Pulse(Supplier<String> versions) {
        this(versions, Duration.ofMillis(500), Duration.ofSeconds(15), Duration.ofMinutes(5));
    }

    Pulse(Supplier<String> versions, Duration look, Duration silence, Duration longest) {
        this.versions = versions;
        this.look = look;
        this.silence = silence;
        this.longest = longest;
    }

    synchronized String version() {
        long now = System.nanoTime();
        if (version.isEmpty() || now - lookedAt >= look.toNanos()) {
            version = versions.get();
            lookedAt = now;
        }
        return version;
    }

    Turn begin() {
        return new Turn();
    }

    void stop() {
        stopped.countDown();
    }

    /** One listener's turn. */
    final class Turn {

        private final long began = System.nanoTime();
        private long saidAt = began;
        private boolean over;

        boolean goesOn() {
            return !over && System.nanoTime() - began < longest.toNanos();
        }

        boolean silentForLong() {
            return System.nanoTime() - saidAt >= silence.toNanos();
        }

        void said() {
            saidAt = System.nanoTime();
        }

        /** Until it is time to look again, or the service stops. */
        void pause() {
            try {
                over |= stopped.await(look.toNanos(), TimeUnit.NANOSECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                over = true;
            }
        }
    }
}

package qms.web.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that can be set and then ticks on, so that a whole year can be lived through in a demonstration. */
public final class MovableClock extends Clock {
    private final Clock machine;
    private final AtomicReference<Duration> ahead;

    public MovableClock(Clock machine, Instant now) {
        this.machine = machine;
        this.ahead = new AtomicReference<>(Duration.between(machine.instant(), now));
    }

    public void moveTo(Instant now) {
        ahead.set(Duration.between(machine.instant(), now));
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Zoned(this, zone);
    }

    /** The same clock read in another zone: it follows when the clock is moved. */
    private static final class Zoned extends Clock {
        private final MovableClock clock;
        private final ZoneId zone;

        Zoned(MovableClock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Zoned(clock, other);
        }
    }
}

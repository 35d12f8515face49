package qms.web.time;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * The clock everything asks. While it is told how something was, it stands at the moment that was asked for, so that whatever an answer
 * reckons from today (overdue, days left) is reckoned from that day, without anybody having to think of it. It never runs ahead of the time.
 */
public final class AnswerClock extends Clock {

    private static final ScopedValue<Instant> THEN = ScopedValue.newInstance();

    private final Clock clock;

    public AnswerClock(Clock clock) {
        this.clock = clock;
    }

    /** Gives an answer as of a moment. */
    public static <T> T at(Instant moment, Supplier<T> answer) {
        return ScopedValue.where(THEN, moment).call(answer::get);
    }

    /** The time that it is, whatever is being told: for who may see what. */
    public static Clock real(Clock clock) {
        return clock instanceof AnswerClock told ? told.clock : clock;
    }

    @Override
    public Instant instant() {
        Instant now = clock.instant();
        return THEN.isBound() && THEN.get().isBefore(now) ? THEN.get() : now;
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new AnswerClock(clock.withZone(zone));
    }
}

package qms.reports.figures.condensed;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A moment as a number, exact to the nanosecond in the years that a number reaches. */
final class Nanos {

    private static final Instant FIRST = Instant.parse("1700-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2250-01-01T00:00:00Z");

    private Nanos() {}

    static boolean reach(Instant moment) {
        return moment.isAfter(FIRST) && moment.isBefore(LAST);
    }

    /** What lies outside is before, or after, all that is kept. */
    static long of(Instant moment) {
        if (reach(moment)) {
            return ChronoUnit.NANOS.between(Instant.EPOCH, moment);
        }
        return moment.isAfter(FIRST) ? Long.MAX_VALUE : Long.MIN_VALUE;
    }
}

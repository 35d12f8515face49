package qms.reports.figures.condensed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import qms.reports.figures.Known;

/** What is taken as known, as numbers: {@code imported} is after when an import counts as later, never where nothing was asked as of a moment. */
record Limits(long registered, long recorded, long imported) {

    static Limits of(Known known) {
        long asOf = number(known.asOf());
        return new Limits(asOf, number(known.recordedBy()), asOf);
    }

    boolean know(long registeredAt, long recordedAt) {
        return registeredAt <= registered && recordedAt <= recorded;
    }

    private static long number(@Nullable Instant moment) {
        return moment == null ? Long.MAX_VALUE : Nanos.of(moment);
    }
}

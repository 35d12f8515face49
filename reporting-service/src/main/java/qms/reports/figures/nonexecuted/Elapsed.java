package qms.reports.figures.nonexecuted;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How long it is since a decision or an interruption, in the order of time: the codes of the events. */
enum Elapsed {
    MONTHS_3_TO_6(3, 6),
    MONTHS_6_TO_9(6, 9),
    MONTHS_9_TO_12(9, 12),
    OVER_12_MONTHS(12, null);

    private final int least;
    private final @Nullable Integer most;

    Elapsed(int least, @Nullable Integer most) {
        this.least = least;
        this.most = most;
    }

    /** The first day that it can have been, counted back from a day; nothing where there is none. */
    @Nullable
    LocalDate first(LocalDate from) {
        return most == null ? null : from.minusMonths(most);
    }

    /** The last day that it can have been. */
    LocalDate last(LocalDate from) {
        return from.minusMonths(least);
    }
}

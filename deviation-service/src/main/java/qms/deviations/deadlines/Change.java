package qms.deviations.deadlines;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an event of a case means for what is to be done in it. */
sealed interface Change {

    /**
     * Something is to be done.
     *
     * @param on the day that it is counted from
     * @param due the last day, where an authority has named it
     */
    record Opens(
            Obligation obligation, LocalDate on, @Nullable LocalDate due) implements Change {}

    /** The day on which it reached the authority. */
    record CameIn(LocalDate on) implements Change {}

    /** Something is to be done, and the time runs since it reached the authority, however late it is seen what it is. */
    record OpensSinceItCameIn(Obligation obligation) implements Change {}

    /** It was done or needless, and is to be done once more; nothing where it has never been called for. */
    record OpensAgain(Obligation obligation, LocalDate on) implements Change {}

    /** It has been done; what has been done once is not called for again, unless it comes back by its nature. */
    record Meets(Obligation obligation, LocalDate on) implements Change {}

    /** It need not be done any more. */
    record Lapses(Obligation obligation) implements Change {}

    /** Nothing need be done any more. */
    record LapsesAll() implements Change {}

    /** An authority has given more time. */
    record Extends(Obligation obligation, LocalDate due, String reason) implements Change {}

    /** The case has come to another unit. */
    record Moves(String unit) implements Change {}
}

package qms.deviations.deadlines;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.events.deadlines.DeadlineFact;

/**
 * Something that a case calls for.
 *
 * @param fact the event that calls for it
 * @param due the last day, where an authority has named it
 * @param extension the authority has given more time since
 * @param met the event that is the act
 * @param lapsed the event that made it needless
 */
record Call(
        Obligation obligation,
        String unit,
        DeadlineFact fact,
        @Nullable LocalDate due,
        @Nullable Extension extension,
        @Nullable DeadlineFact met,
        @Nullable DeadlineFact lapsed) {

    /** More time, until when and why. */
    record Extension(LocalDate due, String reason, DeadlineFact fact) {}

    static Call of(Obligation obligation, String unit, DeadlineFact fact, @Nullable LocalDate due) {
        return new Call(obligation, unit, fact, due, null, null, null);
    }

    boolean isOpen() {
        return met == null && lapsed == null;
    }

    Call metBy(DeadlineFact act) {
        return new Call(obligation, unit, fact, due, extension, act, null);
    }

    Call lapsedBy(DeadlineFact event) {
        return new Call(obligation, unit, fact, due, extension, null, event);
    }

    Call extended(Extension more) {
        return new Call(obligation, unit, fact, due, more, null, null);
    }
}

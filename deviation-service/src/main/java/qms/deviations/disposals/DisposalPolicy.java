package qms.deviations.disposals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long a kind of case is kept, and who says so.
 *
 * @param years after the last note; none where it is kept until decided otherwise
 * @param provision the place in law, where there is one
 * @param confidence A for law, B for an authority, C for practice, U where no source says it
 * @param board whose own rule it is; none where it holds for all
 */
record DisposalPolicy(
        String kind,
        String title,
        @Nullable Integer years,
        String source,
        @Nullable String provision,
        String confidence,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String board) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    Retention from(LocalDate lastNote) {
        return new Retention(
                years == null || lastNote.equals(LocalDate.MAX) ? null : lastNote.plusYears(years), source);
    }
}

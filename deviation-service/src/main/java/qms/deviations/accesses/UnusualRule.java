package qms.deviations.accesses;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By what a reading is unusual: a row, with who says so. That a reading is unusual does not say that it was wrong.
 *
 * @param title in Swedish
 * @param opens for OUT_OF_HOURS, when a working day begins
 * @param closes for OUT_OF_HOURS, when it ends
 * @param cases for MANY_CASES_IN_AN_HOUR, from how many cases on
 * @param exceptRoles roles that read everywhere by their task
 * @param confidence A, B, C, or U for what no law says in figures
 */
record UnusualRule(
        Pattern rule,
        String title,
        @Nullable LocalTime opens,
        @Nullable LocalTime closes,
        @Nullable Integer cases,
        List<String> exceptRoles,
        String source,
        String provision,
        String confidence,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** What is looked for. */
    enum Pattern {
        /** The reader holds no role for the unit of the case or for one that it stands under. */
        OUTSIDE_THE_UNIT,
        /** It was read when nobody is expected to work with cases. */
        OUT_OF_HOURS,
        /** One person has read many different cases within an hour. */
        MANY_CASES_IN_AN_HOUR
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    boolean isAbout(List<String> roles) {
        return roles.stream().noneMatch(exceptRoles::contains);
    }
}

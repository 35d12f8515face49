package qms.deviations.deadlines;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import qms.events.deadlines.DeadlineTerms;
import qms.web.time.SwedishCalendar;

/** Days as a period counts them: those on which people work, or all. */
final class Days {

    private Days() {}

    static boolean areWorkingDays(DeadlineTerms terms) {
        return terms.period().equals("WORKING_DAYS");
    }

    static int between(LocalDate from, LocalDate until, boolean working) {
        return working
                ? SwedishCalendar.workingDays(from, until)
                : Math.toIntExact(ChronoUnit.DAYS.between(from, until));
    }

    /** A last day so many days later, which is a working day. */
    static LocalDate later(LocalDate due, int days, boolean working) {
        return working ? SwedishCalendar.addWorkingDays(due, days) : SwedishCalendar.onOrAfter(due.plusDays(days));
    }

    static LocalDate before(LocalDate day, int days, boolean working) {
        return working ? SwedishCalendar.workingDaysBefore(day, days) : day.minusDays(days);
    }
}

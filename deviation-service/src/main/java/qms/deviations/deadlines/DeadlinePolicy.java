package qms.deviations.deadlines;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.events.deadlines.DeadlineTerms;
import qms.events.deadlines.ReminderRhythm;
import qms.web.time.SwedishCalendar;

/**
 * Until when something is to be done, who says so, and when somebody is reminded of it.
 *
 * @param title what is to be done, in Swedish
 * @param countedFrom what it is counted from, in Swedish, as it stands in an explanation
 */
record DeadlinePolicy(
        Obligation obligation, String title, String countedFrom, DeadlineTerms terms, ReminderRhythm rhythm) {

    private static final int HOURS_A_DAY = 24;

    /** The last day. A period that ends on a holiday ends on the working day after (lag 1930:173); a word of law is no period, and waits for none. */
    LocalDate due(LocalDate from, @Nullable LocalDate given) {
        return switch (terms.period()) {
            case "WORKING_DAYS" -> SwedishCalendar.addWorkingDays(from, terms.length());
            case "DAYS" -> SwedishCalendar.onOrAfter(from.plusDays(terms.length()));
            case "MONTHS" -> SwedishCalendar.onOrAfter(SwedishCalendar.addMonths(from, terms.length()));
            // Hours run on through nights and holidays; a deadline here is a day.
            case "HOURS" -> from.plusDays(terms.length() / HOURS_A_DAY);
            case "SAME_DAY" -> from;
            case "GIVEN" -> given == null ? from : given;
            default -> throw new IllegalStateException("no period is called " + terms.period());
        };
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(terms.validFrom()) && (terms.validTo() == null || !day.isAfter(terms.validTo()));
    }
}

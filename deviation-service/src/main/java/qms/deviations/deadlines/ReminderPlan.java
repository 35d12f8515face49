package qms.deviations.deadlines;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qms.events.deadlines.ReminderRhythm;
import qms.web.time.SwedishCalendar;

/**
 * On which days somebody is reminded of a deadline: ahead of its last day, again and again after it, and up the line when nothing happens.
 *
 * @param setOn the day on which the deadline was set
 * @param last the day of the last reminder, if there has been one
 */
record ReminderPlan(
        LocalDate setOn,
        LocalDate due,
        ReminderRhythm rhythm,
        @Nullable LocalDate last) {

    /** The highest step of the line: unit, department, coordination. */
    private static final int TOP = 2;

    /** Longer than any deadline here: a plan that names no day until then has none. */
    private static final int HORIZON = 2000;

    /** A reminder of a day. */
    record Step(LocalDate day, String name, int level) {}

    /** The first day from which a reminder is owed. */
    Optional<LocalDate> next() {
        return first().datesUntil(first().plusDays(HORIZON))
                .filter(day -> on(day).isPresent())
                .findFirst();
    }

    /** What is owed on a day: one reminder, of the highest step that has come up since the last. */
    Optional<Step> owed(LocalDate today) {
        if (today.isBefore(first())) {
            return Optional.empty();
        }
        return first().datesUntil(today.plusDays(1))
                .flatMap(day -> on(day).stream())
                .reduce((earlier, later) -> later.level() >= earlier.level() ? later : earlier);
    }

    /** What was not yet known could not be reminded of; what was late when it became known is. */
    private LocalDate first() {
        if (last != null) {
            return last.plusDays(1);
        }
        return due.isBefore(setOn) ? due.plusDays(1) : setOn;
    }

    private Optional<Step> on(LocalDate day) {
        if (!day.isAfter(due)) {
            return day.equals(Days.before(due, rhythm.before(), !rhythm.everyDay()))
                    ? Optional.of(new Step(day, "BEFORE", 0))
                    : Optional.empty();
        }
        return counts(day)
                ? overdue(day, Days.between(due.plusDays(1), day.plusDays(1), !rhythm.everyDay()))
                : Optional.empty();
    }

    private Optional<Step> overdue(LocalDate day, int daysLate) {
        int level = daysLate / rhythm.escalateAfter();
        if (daysLate % rhythm.escalateAfter() == 0 && level <= TOP) {
            return Optional.of(new Step(day, "ESCALATED", level));
        }
        return (daysLate - 1) % rhythm.repeatEvery() == 0 ? Optional.of(new Step(day, "OVERDUE", 0)) : Optional.empty();
    }

    private boolean counts(LocalDate day) {
        return rhythm.everyDay() || SwedishCalendar.isWorkingDay(day);
    }
}

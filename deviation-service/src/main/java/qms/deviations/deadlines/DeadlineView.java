package qms.deviations.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.events.CaseRef;
import qms.events.deadlines.DeadlineFact;
import qms.events.deadlines.DeadlineTerms;
import qms.events.deadlines.RemindedOne;
import qms.events.deadlines.ReminderRhythm;
import qms.service.api.OfUnit;

/**
 * A deadline as it is read.
 *
 * @param due the last day now
 * @param moves how it came to be that day, in order
 * @param ended the event that met it or made it needless
 */
record DeadlineView(
        String id,
        Called called,
        DeadlineStatus status,
        LocalDate due,
        List<Move> moves,
        List<Reminder> reminders,
        @Nullable DeadlineFact ended)
        implements OfUnit {

    /** What was said when it was set, and stays. */
    record Called(
            CaseRef caseRef,
            String unit,
            String obligation,
            String title,
            String countedFrom,
            DeadlineFact fact,
            LocalDate due,
            DeadlineTerms terms,
            ReminderRhythm rhythm,
            LocalDate setOn) {}

    /**
     * Something that moved the last day, or kept it from coming nearer.
     *
     * @param kind STOPPED, RESUMED or EXTENDED
     * @param days how long it had been stopped
     * @param sequence the number of the event in the deadline's own stream
     * @param fact the event of the case, where an authority gave more time
     */
    record Move(
            String kind,
            LocalDate on,
            String reason,
            int days,
            LocalDate due,
            long sequence,
            @Nullable DeadlineFact fact) {}

    /** Somebody was reminded; to whom a mail of it has been sent. */
    record Reminder(
            int number, String step, int level, LocalDate on, List<RemindedOne> reminded, List<String> mailedTo) {

        Reminder mailed(String person) {
            return new Reminder(
                    number,
                    step,
                    level,
                    on,
                    reminded,
                    Stream.concat(mailedTo.stream(), Stream.of(person))
                            .distinct()
                            .toList());
        }

        /** Those who are still to get a mail. */
        List<String> unmailed() {
            return reminded.stream()
                    .flatMap(one -> Stream.ofNullable(one.person()))
                    .distinct()
                    .filter(person -> !mailedTo.contains(person))
                    .toList();
        }
    }

    @Override
    public String unit() {
        return called.unit();
    }

    /** The day of the last reminder, if there has been one. */
    @Nullable
    LocalDate remindedOn() {
        return reminders.isEmpty() ? null : reminders.getLast().on();
    }

    ReminderPlan plan() {
        return new ReminderPlan(called.setOn(), due, called.rhythm(), remindedOn());
    }

    boolean isLate(LocalDate today) {
        return status == DeadlineStatus.RUNNING && due.isBefore(today);
    }

    DeadlineView moved(Move move) {
        return new DeadlineView(
                id,
                called,
                status,
                move.due(),
                Stream.concat(moves.stream(), Stream.of(move)).toList(),
                reminders,
                ended);
    }

    DeadlineView reminded(Reminder reminder) {
        return withReminders(
                Stream.concat(reminders.stream(), Stream.of(reminder)).toList());
    }

    DeadlineView mailed(int number, String person) {
        return withReminders(reminders.stream()
                .map(reminder -> reminder.number() == number ? reminder.mailed(person) : reminder)
                .toList());
    }

    DeadlineView endedBy(DeadlineFact fact) {
        return new DeadlineView(id, called, status, due, moves, reminders, fact);
    }

    DeadlineView now(DeadlineStatus next) {
        return new DeadlineView(id, called, next, due, moves, reminders, ended);
    }

    private DeadlineView withReminders(List<Reminder> more) {
        return new DeadlineView(id, called, status, due, moves, more, ended);
    }
}

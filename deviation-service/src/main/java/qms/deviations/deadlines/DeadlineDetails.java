package qms.deviations.deadlines;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.CaseRef;
import qms.events.deadlines.DeadlineFact;
import qms.events.deadlines.DeadlineTerms;
import qms.events.deadlines.ReminderRhythm;

/**
 * A deadline as it is answered.
 *
 * @param due the last day now
 * @param originalDue the last day as it was first set
 * @param late whether the last day has passed and it runs on
 * @param ended the event that met it or made it needless
 * @param moves how the last day was moved, with the reasons
 * @param terms who says how long, and how sure that is
 * @param doneElsewhere whether it is done in another system, and said here to be
 */
record DeadlineDetails(
        String id,
        CaseRef caseRef,
        String unit,
        String obligation,
        String title,
        DeadlineStatus state,
        boolean late,
        LocalDate due,
        LocalDate originalDue,
        DeadlineExplanation explanation,
        @Nullable DeadlineFact ended,
        List<DeadlineView.Move> moves,
        List<DeadlineView.Reminder> reminders,
        DeadlineTerms terms,
        ReminderRhythm rhythm,
        boolean doneElsewhere) {

    static DeadlineDetails of(DeadlineView view, LocalDate today) {
        DeadlineView.Called called = view.called();
        return new DeadlineDetails(
                view.id(),
                called.caseRef(),
                called.unit(),
                called.obligation(),
                called.title(),
                view.status(),
                view.isLate(today),
                view.due(),
                called.due(),
                DeadlineExplanation.of(view),
                view.ended(),
                view.moves(),
                view.reminders(),
                called.terms(),
                called.rhythm(),
                Obligation.valueOf(called.obligation()).isDoneElsewhere());
    }
}

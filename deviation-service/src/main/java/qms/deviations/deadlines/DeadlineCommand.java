package qms.deviations.deadlines;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import qms.events.CaseRef;
import qms.events.deadlines.DeadlineFact;
import qms.events.deadlines.DeadlineId;
import qms.events.deadlines.RemindedOne;

/** Everything that can be asked of a deadline, in life-cycle order. */
sealed interface DeadlineCommand {

    DeadlineId deadlineId();

    @TargetAggregateIdentifier
    default String thing() {
        return deadlineId().toString();
    }

    record SetDeadline(
            DeadlineId deadlineId,
            String unit,
            CaseRef caseRef,
            String occasion,
            DeadlineFact fact,
            LocalDate due,
            DeadlinePolicy policy)
            implements DeadlineCommand {}

    record StopDeadline(DeadlineId deadlineId, String reason) implements DeadlineCommand {}

    record ResumeDeadline(DeadlineId deadlineId, String reason) implements DeadlineCommand {}

    /** By an authority where a fact is given, else by whoever answers for the case. */
    record ExtendDeadline(
            DeadlineId deadlineId,
            LocalDate due,
            String reason,
            @Nullable DeadlineFact fact) implements DeadlineCommand {}

    record RemindOfDeadline(DeadlineId deadlineId, String step, int level, LocalDate on, List<RemindedOne> reminded)
            implements DeadlineCommand {}

    record RecordMailedReminder(DeadlineId deadlineId, int number, String person) implements DeadlineCommand {}

    record MeetDeadline(DeadlineId deadlineId, DeadlineFact fact) implements DeadlineCommand {}

    record LapseDeadline(DeadlineId deadlineId, DeadlineFact fact) implements DeadlineCommand {}
}

package qms.processes.trainings;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import qms.events.trainings.TrainingCompletionId;
import qms.events.trainings.TrainingId;

/** Everything that can be asked of the record that somebody took a course, in life-cycle order. */
sealed interface CompletionCommand {

    TrainingCompletionId completionId();

    @TargetAggregateIdentifier
    default String thing() {
        return completionId().toString();
    }

    record CompleteTraining(
            TrainingCompletionId completionId,
            String unit,
            TrainingId trainingId,
            String person,
            LocalDate completedOn,
            @Nullable LocalDate validUntil)
            implements CompletionCommand {}

    record RevokeCompletion(TrainingCompletionId completionId, String reason) implements CompletionCommand {}
}

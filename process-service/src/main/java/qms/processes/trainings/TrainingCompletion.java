package qms.processes.trainings;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateRoot;
import qms.events.trainings.TrainingCompleted;
import qms.events.trainings.TrainingCompletionEvent;
import qms.events.trainings.TrainingCompletionRevoked;
import qms.processes.trainings.CompletionCommand.CompleteTraining;
import qms.processes.trainings.CompletionCommand.RevokeCompletion;
import qms.service.store.EventSourcedThing;
import qms.web.problems.Problem;

/** That one person took a course on one day: a thing of its own, so that a whole workplace may report the same course at once. */
@AggregateRoot
final class TrainingCompletion extends EventSourcedThing<TrainingCompletionEvent> {

    private String unit = "";
    private CompletionStatus status = CompletionStatus.COMPLETED;

    TrainingCompletion() {}

    @CommandHandler
    TrainingCompletion(CompleteTraining command, Clock clock) {
        apply(new TrainingCompleted(
                command.completionId(),
                command.unit(),
                command.trainingId(),
                command.person(),
                command.completedOn(),
                command.validUntil(),
                clock.instant()));
    }

    @CommandHandler
    void handle(RevokeCompletion command, Clock clock) {
        if (status == CompletionStatus.REVOKED) {
            throw Problem.of(TrainingProblem.COMPLETION_REVOKED, "Registrera ett nytt genomförande i stället.");
        }
        apply(new TrainingCompletionRevoked(command.completionId(), unit, command.reason(), clock.instant()));
    }

    @Override
    protected void on(TrainingCompletionEvent event) {
        status = statusAfter(event);
        if (event instanceof TrainingCompleted completed) {
            unit = completed.unit();
        }
    }

    static CompletionStatus statusAfter(TrainingCompletionEvent event) {
        return switch (event) {
            case TrainingCompleted e -> CompletionStatus.COMPLETED;
            case TrainingCompletionRevoked e -> CompletionStatus.REVOKED;
        };
    }
}

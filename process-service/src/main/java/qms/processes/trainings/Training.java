package qms.processes.trainings;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateRoot;
import qms.events.trainings.TrainingDefined;
import qms.events.trainings.TrainingEvent;
import qms.events.trainings.TrainingWithdrawn;
import qms.processes.trainings.TrainingCommand.DefineTraining;
import qms.processes.trainings.TrainingCommand.WithdrawTraining;
import qms.service.store.EventSourcedThing;
import qms.web.problems.Problem;

/** A course that is to be taken, until it is withdrawn. */
@AggregateRoot
final class Training extends EventSourcedThing<TrainingEvent> {

    private String unit = "";
    private TrainingStatus status = TrainingStatus.ACTIVE;

    Training() {}

    @CommandHandler
    Training(DefineTraining command, Clock clock) {
        apply(new TrainingDefined(
                command.trainingId(),
                command.unit(),
                command.title(),
                command.kind(),
                command.mandatoryFor(),
                command.validMonths(),
                command.link(),
                clock.instant()));
    }

    @CommandHandler
    void handle(WithdrawTraining command, Clock clock) {
        if (status == TrainingStatus.WITHDRAWN) {
            throw Problem.of(TrainingProblem.TRAINING_WITHDRAWN, "Den är redan borttagen ur utbudet.");
        }
        apply(new TrainingWithdrawn(command.trainingId(), unit, command.reason(), clock.instant()));
    }

    @Override
    protected void on(TrainingEvent event) {
        status = statusAfter(event);
        if (event instanceof TrainingDefined defined) {
            unit = defined.unit();
        }
    }

    static TrainingStatus statusAfter(TrainingEvent event) {
        return switch (event) {
            case TrainingDefined e -> TrainingStatus.ACTIVE;
            case TrainingWithdrawn e -> TrainingStatus.WITHDRAWN;
        };
    }
}

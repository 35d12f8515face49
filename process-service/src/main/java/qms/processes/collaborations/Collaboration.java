package qms.processes.collaborations;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static qms.processes.collaborations.CollaborationProblem.COLLABORATION_ENDED;
import static qms.processes.collaborations.CollaborationStatus.ENDED;
import static qms.processes.collaborations.CollaborationStatus.EVALUATED;
import static qms.processes.collaborations.CollaborationStatus.ONGOING;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateRoot;
import qms.events.collaborations.CollaborationDescribed;
import qms.events.collaborations.CollaborationEnded;
import qms.events.collaborations.CollaborationEvaluated;
import qms.events.collaborations.CollaborationEvent;
import qms.processes.collaborations.CollaborationCommand.DescribeCollaboration;
import qms.processes.collaborations.CollaborationCommand.EndCollaboration;
import qms.processes.collaborations.CollaborationCommand.EvaluateCollaboration;
import qms.processes.collaborations.CollaborationCommand.ReviseCollaboration;
import qms.service.store.EventSourcedThing;
import qms.web.problems.Problem;

/** A collaboration: decides what may happen to it. That it is to end is a decision; that it has ended, another act. */
@AggregateRoot
final class Collaboration extends EventSourcedThing<CollaborationEvent> {

    private String unit = "";
    private CollaborationStatus status = ONGOING;

    Collaboration() {}

    @CommandHandler
    Collaboration(DescribeCollaboration command, Clock clock) {
        apply(new CollaborationDescribed(command.collaborationId(), command.unit(), command.terms(), clock.instant()));
    }

    @CommandHandler
    void handle(ReviseCollaboration command, Clock clock) {
        refuseIfEnded();
        apply(new CollaborationDescribed(command.collaborationId(), unit, command.terms(), clock.instant()));
    }

    @CommandHandler
    void handle(EvaluateCollaboration command, Clock clock) {
        refuseIfEnded();
        apply(new CollaborationEvaluated(
                command.collaborationId(),
                unit,
                command.works(),
                command.worksNot(),
                command.decision(),
                command.evaluatedOn(),
                clock.instant()));
    }

    @CommandHandler
    void handle(EndCollaboration command, Clock clock) {
        refuseIfEnded();
        apply(new CollaborationEnded(
                command.collaborationId(), unit, command.endedOn(), command.reason(), clock.instant()));
    }

    @Override
    protected void on(CollaborationEvent event) {
        status = statusAfter(event);
        if (event instanceof CollaborationDescribed described) {
            unit = described.unit();
        }
    }

    /** What is described anew has not been evaluated as it now is. */
    static CollaborationStatus statusAfter(CollaborationEvent event) {
        return switch (event) {
            case CollaborationDescribed e -> ONGOING;
            case CollaborationEvaluated e -> EVALUATED;
            case CollaborationEnded e -> ENDED;
        };
    }

    private void refuseIfEnded() {
        if (status == ENDED) {
            throw Problem.of(COLLABORATION_ENDED, "Beskriv en ny samverkan om den tas upp igen.");
        }
    }
}

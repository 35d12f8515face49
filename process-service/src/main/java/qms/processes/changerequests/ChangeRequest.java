package qms.processes.changerequests;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static qms.processes.changerequests.ChangeRequestProblem.CHANGE_REQUEST_NOT_ACCEPTED;
import static qms.processes.changerequests.ChangeRequestProblem.CHANGE_REQUEST_NOT_DONE;
import static qms.processes.changerequests.ChangeRequestProblem.CHANGE_REQUEST_NOT_IN_PROGRESS;
import static qms.processes.changerequests.ChangeRequestProblem.CHANGE_REQUEST_NOT_NEW;
import static qms.processes.changerequests.ChangeRequestProblem.CHANGE_REQUEST_NOT_TRIAGED;
import static qms.processes.changerequests.ChangeRequestProblem.ONLY_THE_REQUESTER_CONFIRMS;
import static qms.processes.changerequests.ChangeRequestProblem.STEERING_GROUP_DECIDES;
import static qms.processes.changerequests.ChangeRequestStatus.ACCEPTED;
import static qms.processes.changerequests.ChangeRequestStatus.CONFIRMED;
import static qms.processes.changerequests.ChangeRequestStatus.DONE;
import static qms.processes.changerequests.ChangeRequestStatus.ESCALATED;
import static qms.processes.changerequests.ChangeRequestStatus.IN_PROGRESS;
import static qms.processes.changerequests.ChangeRequestStatus.MERGED;
import static qms.processes.changerequests.ChangeRequestStatus.REJECTED;
import static qms.processes.changerequests.ChangeRequestStatus.SUBMITTED;
import static qms.processes.changerequests.ChangeRequestStatus.TRIAGED;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateRoot;
import qms.events.changerequests.ChangeRequestAccepted;
import qms.events.changerequests.ChangeRequestConfirmed;
import qms.events.changerequests.ChangeRequestDone;
import qms.events.changerequests.ChangeRequestEscalated;
import qms.events.changerequests.ChangeRequestEvent;
import qms.events.changerequests.ChangeRequestMerged;
import qms.events.changerequests.ChangeRequestRejected;
import qms.events.changerequests.ChangeRequestStarted;
import qms.events.changerequests.ChangeRequestSubmitted;
import qms.events.changerequests.ChangeRequestTriaged;
import qms.processes.changerequests.ChangeRequestCommand.AcceptChangeRequest;
import qms.processes.changerequests.ChangeRequestCommand.ConfirmChangeRequest;
import qms.processes.changerequests.ChangeRequestCommand.EscalateChangeRequest;
import qms.processes.changerequests.ChangeRequestCommand.FinishChangeRequest;
import qms.processes.changerequests.ChangeRequestCommand.MergeChangeRequest;
import qms.processes.changerequests.ChangeRequestCommand.RejectChangeRequest;
import qms.processes.changerequests.ChangeRequestCommand.StartChangeRequest;
import qms.processes.changerequests.ChangeRequestCommand.SubmitChangeRequest;
import qms.processes.changerequests.ChangeRequestCommand.TriageChangeRequest;
import qms.service.store.EventSourcedThing;
import qms.web.problems.Problem;

/** A change request: decides what may happen to it (domain life cycle 5.10). */
@AggregateRoot
final class ChangeRequest extends EventSourcedThing<ChangeRequestEvent> {

    private String unit = "";
    private String requester = "";
    private ChangeRequestStatus status = SUBMITTED;

    ChangeRequest() {}

    @CommandHandler
    ChangeRequest(SubmitChangeRequest command, Clock clock) {
        apply(new ChangeRequestSubmitted(
                command.requestId(),
                command.unit(),
                command.requester(),
                command.about(),
                command.title(),
                command.description(),
                command.origin(),
                clock.instant()));
    }

    @CommandHandler
    void handle(TriageChangeRequest command, Clock clock) {
        refuseIf(
                status != SUBMITTED,
                CHANGE_REQUEST_NOT_NEW,
                "Gå vidare med beslut, eller skicka den till styrgruppen.");
        apply(new ChangeRequestTriaged(command.requestId(), unit, command.note(), clock.instant()));
    }

    @CommandHandler
    void handle(EscalateChangeRequest command, Clock clock) {
        refuseUnlessTriaged();
        apply(new ChangeRequestEscalated(command.requestId(), unit, command.reason(), clock.instant()));
    }

    @CommandHandler
    void handle(AcceptChangeRequest command, Clock clock) {
        refuseUnlessMayDecide(command.steeringGroup());
        apply(new ChangeRequestAccepted(command.requestId(), unit, command.note(), clock.instant()));
    }

    @CommandHandler
    void handle(RejectChangeRequest command, Clock clock) {
        refuseUnlessMayDecide(command.steeringGroup());
        apply(new ChangeRequestRejected(command.requestId(), unit, command.reason(), clock.instant()));
    }

    @CommandHandler
    void handle(MergeChangeRequest command, Clock clock) {
        refuseUnlessTriaged();
        apply(new ChangeRequestMerged(command.requestId(), unit, command.into(), clock.instant()));
    }

    @CommandHandler
    void handle(StartChangeRequest command, Clock clock) {
        refuseIf(status != ACCEPTED, CHANGE_REQUEST_NOT_ACCEPTED, "Bara en antagen beställning kan påbörjas.");
        apply(new ChangeRequestStarted(command.requestId(), unit, clock.instant()));
    }

    @CommandHandler
    void handle(FinishChangeRequest command, Clock clock) {
        refuseIf(status != IN_PROGRESS, CHANGE_REQUEST_NOT_IN_PROGRESS, "Påbörja arbetet innan det anges som utfört.");
        apply(new ChangeRequestDone(command.requestId(), unit, command.answer(), clock.instant()));
    }

    @CommandHandler
    void handle(ConfirmChangeRequest command, Clock clock) {
        refuseIf(status != DONE, CHANGE_REQUEST_NOT_DONE, "Det finns inget utfört att bekräfta.");
        refuseIf(
                !command.by().equals(requester),
                ONLY_THE_REQUESTER_CONFIRMS,
                "Den som beställde avgör om ändringen blev rätt.");
        apply(new ChangeRequestConfirmed(command.requestId(), unit, command.note(), clock.instant()));
    }

    @Override
    protected void on(ChangeRequestEvent event) {
        status = statusAfter(event);
        if (event instanceof ChangeRequestSubmitted submitted) {
            unit = submitted.unit();
            requester = submitted.requester();
        }
    }

    static ChangeRequestStatus statusAfter(ChangeRequestEvent event) {
        return switch (event) {
            case ChangeRequestSubmitted e -> SUBMITTED;
            case ChangeRequestTriaged e -> TRIAGED;
            case ChangeRequestEscalated e -> ESCALATED;
            case ChangeRequestAccepted e -> ACCEPTED;
            case ChangeRequestRejected e -> REJECTED;
            case ChangeRequestMerged e -> MERGED;
            case ChangeRequestStarted e -> IN_PROGRESS;
            case ChangeRequestDone e -> DONE;
            case ChangeRequestConfirmed e -> CONFIRMED;
        };
    }

    private void refuseUnlessTriaged() {
        refuseIf(status != TRIAGED, CHANGE_REQUEST_NOT_TRIAGED, "Bara en genomgången beställning kan föras vidare.");
    }

    private void refuseUnlessMayDecide(boolean steeringGroup) {
        refuseIf(
                status == ESCALATED && !steeringGroup,
                STEERING_GROUP_DECIDES,
                "Beställningen är övergripande och ligger hos styrgruppen.");
        refuseIf(
                status != TRIAGED && status != ESCALATED,
                CHANGE_REQUEST_NOT_TRIAGED,
                "Beställningen behöver gås igenom först, eller är redan beslutad.");
    }

    private static void refuseIf(boolean against, ChangeRequestProblem problem, String detail) {
        if (against) {
            throw Problem.of(problem, detail);
        }
    }
}

package qms.deviations.disposals;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static qms.deviations.disposals.DisposalProblem.DISPOSAL_ALREADY_DONE;
import static qms.deviations.disposals.DisposalProblem.DISPOSAL_CASE_OPEN;
import static qms.deviations.disposals.DisposalProblem.DISPOSAL_DECIDED_BY_PROPOSER;
import static qms.deviations.disposals.DisposalProblem.DISPOSAL_NOT_DECIDED;
import static qms.deviations.disposals.DisposalProblem.DISPOSAL_NOT_PROPOSED;
import static qms.deviations.disposals.DisposalProblem.DISPOSAL_TOO_EARLY;

import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateRoot;
import qms.deviations.disposals.DisposalCommand.CarryOutDisposal;
import qms.deviations.disposals.DisposalCommand.DecideDisposal;
import qms.deviations.disposals.DisposalCommand.ProposeDisposal;
import qms.deviations.disposals.DisposalCommand.RejectDisposal;
import qms.events.CaseRef;
import qms.events.disposals.DisposalCarriedOut;
import qms.events.disposals.DisposalDecided;
import qms.events.disposals.DisposalEvent;
import qms.events.disposals.DisposalProposed;
import qms.events.disposals.DisposalRejected;
import qms.events.disposals.DisposedText;
import qms.service.store.EventSourcedThing;
import qms.web.time.Stockholm;

/** A disposal: decides whether the words of a case may be destroyed. */
@AggregateRoot
final class Disposal extends EventSourcedThing<DisposalEvent> {

    private DisposalStatus status = DisposalStatus.PROPOSED;
    private String unit = "";
    private CaseRef ref = new CaseRef("", "");
    private List<DisposedText> texts = List.of();
    private String proposer = "";

    Disposal() {}

    @CommandHandler
    Disposal(ProposeDisposal command, Clock clock) {
        Standing standing = command.standing();
        Retention retention = command.retention();
        refuseIfForgotten(standing);
        if (command.texts().isEmpty()) {
            refuseIfOpen(standing);
            DISPOSAL_TOO_EARLY.when(
                    command.override() == null && !retention.isOverOn(Stockholm.day(clock.instant())), kept(retention));
        }
        apply(new DisposalProposed(
                command.disposalId(),
                standing.unit(),
                command.ref(),
                command.texts(),
                command.ground(),
                command.plan(),
                retention.until(),
                retention.source(),
                command.override(),
                command.reason(),
                command.proposer(),
                clock.instant()));
    }

    @CommandHandler
    void handle(DecideDisposal command, Clock clock) {
        refuseUnlessProposed();
        DISPOSAL_DECIDED_BY_PROPOSER.when(
                proposer.equals(command.decider()), "Den som har lagt fram förslaget beslutar inte om det.");
        refuseIfForgotten(command.standing());
        if (texts.isEmpty()) {
            refuseIfOpen(command.standing());
        }
        apply(new DisposalDecided(
                command.disposalId(),
                unit,
                ref,
                texts,
                command.decision(),
                command.decidedBy(),
                command.decidedOn(),
                clock.instant()));
    }

    @CommandHandler
    void handle(RejectDisposal command, Clock clock) {
        refuseUnlessProposed();
        apply(new DisposalRejected(command.disposalId(), unit, command.reason(), clock.instant()));
    }

    @CommandHandler
    void handle(CarryOutDisposal command, Clock clock) {
        DISPOSAL_NOT_DECIDED.when(
                status != DisposalStatus.DECIDED, "Bara en beslutad gallring verkställs, och en gång.");
        apply(new DisposalCarriedOut(command.disposalId(), unit, clock.instant()));
    }

    @Override
    protected void on(DisposalEvent event) {
        switch (event) {
            case DisposalProposed e -> {
                unit = e.unit();
                ref = e.ref();
                texts = e.texts();
                proposer = e.proposedBy();
            }
            case DisposalDecided e -> status = DisposalStatus.DECIDED;
            case DisposalRejected e -> status = DisposalStatus.REJECTED;
            case DisposalCarriedOut e -> status = DisposalStatus.CARRIED_OUT;
        }
    }

    private void refuseUnlessProposed() {
        DISPOSAL_NOT_PROPOSED.when(
                status != DisposalStatus.PROPOSED, "Lägg fram ett nytt förslag om något har ändrats.");
    }

    private static void refuseIfOpen(Standing standing) {
        DISPOSAL_CASE_OPEN.when(standing.open(), "Avsluta ärendet innan det gallras.");
    }

    private static void refuseIfForgotten(Standing standing) {
        DISPOSAL_ALREADY_DONE.when(standing.forgotten(), "Det finns inget kvar att gallra i ärendet.");
    }

    private static String kept(Retention retention) {
        return retention.until() == null
                ? "Ärendet bevaras tills annat beslutas. Ange varför det ändå ska gallras nu."
                : "Ärendet bevaras till och med " + retention.until() + ". Ange varför det ska gallras innan dess.";
    }
}

package qms.deviations.complaints;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static qms.deviations.complaints.ComplaintProblem.COMPLAINT_ALREADY_ACKNOWLEDGED;
import static qms.deviations.complaints.ComplaintProblem.COMPLAINT_ALREADY_A_DUPLICATE;
import static qms.deviations.complaints.ComplaintProblem.COMPLAINT_ALREADY_FORWARDED;
import static qms.deviations.complaints.ComplaintProblem.COMPLAINT_ALREADY_REGISTERED;
import static qms.deviations.complaints.ComplaintProblem.COMPLAINT_ALREADY_REROUTED;
import static qms.deviations.complaints.ComplaintProblem.COMPLAINT_ALREADY_WITHDRAWN;
import static qms.deviations.complaints.ComplaintProblem.COMPLAINT_DUPLICATE_OF_ITSELF;
import static qms.deviations.complaints.ComplaintProblem.COMPLAINT_NOT_CLOSED;
import static qms.deviations.complaints.ComplaintProblem.COMPLAINT_UNIT_ALREADY_NAMED;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import qms.deviations.complaints.ComplaintCommand.AcknowledgeComplaint;
import qms.deviations.complaints.ComplaintCommand.CloseComplaint;
import qms.deviations.complaints.ComplaintCommand.CorrectComplaint;
import qms.deviations.complaints.ComplaintCommand.ForwardComplaint;
import qms.deviations.complaints.ComplaintCommand.MarkComplaintAsDuplicate;
import qms.deviations.complaints.ComplaintCommand.NameConcernedUnit;
import qms.deviations.complaints.ComplaintCommand.ReceiveComplaint;
import qms.deviations.complaints.ComplaintCommand.RegisterComplaint;
import qms.deviations.complaints.ComplaintCommand.RegisterReceived;
import qms.deviations.complaints.ComplaintCommand.ReopenComplaint;
import qms.deviations.complaints.ComplaintCommand.RerouteComplaint;
import qms.deviations.complaints.ComplaintCommand.UndoCorrection;
import qms.deviations.complaints.ComplaintCommand.WithdrawComplaint;
import qms.events.complaints.ComplaintAcknowledged;
import qms.events.complaints.ComplaintClosed;
import qms.events.complaints.ComplaintConcernsUnit;
import qms.events.complaints.ComplaintCorrected;
import qms.events.complaints.ComplaintEvent;
import qms.events.complaints.ComplaintForwarded;
import qms.events.complaints.ComplaintMergedAsDuplicate;
import qms.events.complaints.ComplaintReceived;
import qms.events.complaints.ComplaintRegistered;
import qms.events.complaints.ComplaintReopened;
import qms.events.complaints.ComplaintRerouted;
import qms.events.complaints.ComplaintWithdrawn;

/** A complaint, viewpoint, praise or suggestion: decides what may happen to it (domain life cycle 5.1). */
@AggregateRoot
final class Complaint extends ComplaintJudgement {

    private final Set<String> alsoConcerned = new HashSet<>();
    private final ComplaintCorrections corrections = new ComplaintCorrections();
    private @Nullable ComplaintReceived received;
    private boolean rerouted;

    Complaint() {}

    @CommandHandler
    Complaint(ReceiveComplaint command, Clock clock) {
        apply(new ComplaintReceived(
                command.complaintId(),
                command.unit(),
                command.kind(),
                command.source(),
                command.onBehalf(),
                clock.instant(),
                command.description(),
                command.complainant(),
                command.feedbackWanted(),
                clock.instant()));
    }

    @CommandHandler
    Complaint(RegisterComplaint command, Clock clock) {
        apply(new ComplaintRegistered(
                command.complaintId(),
                command.unit(),
                null,
                command.kind(),
                command.channel(),
                command.receivedAt(),
                clock.instant(),
                command.source(),
                command.categories(),
                command.otherCategory(),
                command.description(),
                command.complainant(),
                command.feedbackWanted(),
                command.entry(),
                command.provider()));
    }

    @CommandHandler
    void handle(RegisterReceived command, Clock clock) {
        refuseIfClosed("Ärendet är avslutat.");
        COMPLAINT_ALREADY_REGISTERED.when(isRegistered(), "Rätta det som är fel i stället.");
        ComplaintReceived came = requireNonNull(received, "what is not registered has been received");
        apply(new ComplaintRegistered(
                command.complaintId(),
                command.unit(),
                null,
                command.kind(),
                "FORM",
                came.receivedAt(),
                clock.instant(),
                command.source(),
                command.categories(),
                command.otherCategory(),
                came.description(),
                came.complainant(),
                came.feedbackWanted(),
                command.entry(),
                command.provider()));
    }

    @CommandHandler
    void handle(AcknowledgeComplaint command, Clock clock) {
        refuseUnlessOpen();
        COMPLAINT_ALREADY_ACKNOWLEDGED.when(
                steps.has(ComplaintStatus.ACKNOWLEDGED), "Avsändaren har redan fått en bekräftelse.");
        apply(new ComplaintAcknowledged(
                command.complaintId(), unit, command.channel(), command.acknowledgedOn(), clock.instant()));
    }

    @CommandHandler
    void handle(RerouteComplaint command, Clock clock) {
        refuseIfClosed("Återöppna ärendet innan det omförs.");
        COMPLAINT_ALREADY_REROUTED.when(rerouted, "Ärendet har redan förts om.");
        apply(new ComplaintRerouted(
                command.complaintId(),
                unit,
                command.reroutedTo(),
                command.alsoComplaint(),
                clock.instant(),
                command.related()));
    }

    @CommandHandler
    void handle(ForwardComplaint command, Clock clock) {
        refuseIfClosed("Ett avslutat ärende vidarebefordras inte.");
        COMPLAINT_ALREADY_FORWARDED.when(steps.has(ComplaintStatus.FORWARDED), "Ärendet har redan vidarebefordrats.");
        apply(new ComplaintForwarded(
                command.complaintId(),
                unit,
                command.forwardedOn(),
                clock.instant(),
                command.forwardedTo(),
                command.releasedBy()));
    }

    @CommandHandler
    void handle(MarkComplaintAsDuplicate command, Clock clock) {
        COMPLAINT_DUPLICATE_OF_ITSELF.when(
                command.duplicateOf().equals(command.complaintId()), "Ange det ärende som redan är registrerat.");
        COMPLAINT_ALREADY_A_DUPLICATE.when(
                steps.has(ComplaintStatus.DUPLICATE), "Ärendet är redan sammanfört med ett annat.");
        apply(new ComplaintMergedAsDuplicate(command.complaintId(), unit, command.duplicateOf(), clock.instant()));
    }

    @CommandHandler
    void handle(NameConcernedUnit command, Clock clock) {
        refuseUnlessOpen();
        COMPLAINT_UNIT_ALREADY_NAMED.when(
                unit.equals(command.concernedUnit()) || alsoConcerned.contains(command.concernedUnit()),
                "Ärendet är redan knutet till enheten.");
        apply(new ComplaintConcernsUnit(
                command.complaintId(), unit, command.concernedUnit(), command.part(), clock.instant()));
    }

    /** A correction is allowed at any time, also of a closed complaint: what was written stays in the history. */
    @CommandHandler
    void handle(CorrectComplaint command, Clock clock) {
        refuseIfUnregistered();
        apply(new ComplaintCorrected(
                command.complaintId(),
                unit,
                command.reason(),
                command.kind(),
                command.source(),
                command.categories(),
                command.otherCategory(),
                command.unit(),
                command.receivedAt(),
                clock.instant(),
                command.provider(),
                command.withoutProvider(),
                null));
    }

    @CommandHandler
    void handle(UndoCorrection command, Clock clock) {
        refuseIfUnregistered();
        apply(corrections.undone(command, unit, clock.instant()));
    }

    @CommandHandler
    void handle(WithdrawComplaint command, Clock clock) {
        refuseIfClosed("Ett avslutat ärende tas inte tillbaka.");
        COMPLAINT_ALREADY_WITHDRAWN.when(
                steps.has(ComplaintStatus.WITHDRAWN), "Avsändaren har redan tagit tillbaka ärendet.");
        apply(new ComplaintWithdrawn(command.complaintId(), unit, command.withdrawnOn(), clock.instant()));
    }

    @CommandHandler
    void handle(CloseComplaint command, Clock clock) {
        refuseIfClosed("Ärendet är redan avslutat.");
        refuseIfMeasuresWait(command.seen());
        if (!steps.isElsewhere()) {
            refuseIfUnregistered();
            refuseIfUnfinished();
        }
        apply(new ComplaintClosed(command.complaintId(), unit, command.closedOn(), clock.instant()));
    }

    @CommandHandler
    void handle(ReopenComplaint command, Clock clock) {
        COMPLAINT_NOT_CLOSED.when(!steps.has(ComplaintStatus.CLOSED), "Bara ett avslutat ärende kan återöppnas.");
        apply(new ComplaintReopened(command.complaintId(), unit, command.reason(), clock.instant()));
    }

    @Override
    protected void on(ComplaintEvent event) {
        super.on(event);
        corrections.after(event, version());
        switch (event) {
            case ComplaintReceived e -> {
                received = e;
                unit = e.unit();
            }
            case ComplaintRegistered e -> unit = e.unit();
            case ComplaintCorrected e -> unit = e.correctedUnit() == null ? unit : e.correctedUnit();
            case ComplaintRerouted e -> rerouted = true;
            case ComplaintConcernsUnit e -> alsoConcerned.add(e.concernedUnit());
            default -> {}
        }
    }
}

package qms.deviations.complaints;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static qms.deviations.complaints.ComplaintProblem.COMPLAINT_ALREADY_A_DUPLICATE;
import static qms.deviations.complaints.ComplaintProblem.COMPLAINT_ALREADY_FORWARDED;
import static qms.deviations.complaints.ComplaintProblem.COMPLAINT_ALREADY_REROUTED;
import static qms.deviations.complaints.ComplaintProblem.COMPLAINT_ALREADY_WITHDRAWN;
import static qms.deviations.complaints.ComplaintProblem.COMPLAINT_CLOSED;
import static qms.deviations.complaints.ComplaintProblem.COMPLAINT_DUPLICATE_OF_ITSELF;
import static qms.deviations.complaints.ComplaintProblem.COMPLAINT_NOT_DECIDED;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateRoot;
import qms.deviations.complaints.ComplaintCommand.CloseComplaint;
import qms.deviations.complaints.ComplaintCommand.CorrectComplaint;
import qms.deviations.complaints.ComplaintCommand.DecideComplaint;
import qms.deviations.complaints.ComplaintCommand.ForwardComplaint;
import qms.deviations.complaints.ComplaintCommand.MarkComplaintAsDuplicate;
import qms.deviations.complaints.ComplaintCommand.RegisterComplaint;
import qms.deviations.complaints.ComplaintCommand.RerouteComplaint;
import qms.deviations.complaints.ComplaintCommand.WithdrawComplaint;
import qms.events.complaints.ComplaintClosed;
import qms.events.complaints.ComplaintCorrected;
import qms.events.complaints.ComplaintDecided;
import qms.events.complaints.ComplaintEvent;
import qms.events.complaints.ComplaintForwarded;
import qms.events.complaints.ComplaintMergedAsDuplicate;
import qms.events.complaints.ComplaintRegistered;
import qms.events.complaints.ComplaintRerouted;
import qms.events.complaints.ComplaintWithdrawn;
import qms.service.store.EventSourcedThing;
import qms.web.problems.Problem;

/** A complaint, viewpoint, praise or suggestion: decides what may happen to it (domain life cycle 5.1). */
@AggregateRoot
final class Complaint extends EventSourcedThing<ComplaintEvent> {

    private String unit = "";
    private boolean praise;
    private boolean closed;
    private boolean decided;
    private boolean forwarded;
    private boolean rerouted;
    private boolean duplicate;
    private boolean withdrawn;

    Complaint() {}

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
                command.feedbackWanted()));
    }

    @CommandHandler
    void handle(RerouteComplaint command, Clock clock) {
        refuseIf(closed, COMPLAINT_CLOSED, "Återöppna ärendet innan det omförs.");
        refuseIf(rerouted, COMPLAINT_ALREADY_REROUTED, "Ärendet har redan förts om.");
        apply(new ComplaintRerouted(
                command.complaintId(), unit, command.reroutedTo(), command.alsoComplaint(), clock.instant()));
    }

    @CommandHandler
    void handle(ForwardComplaint command, Clock clock) {
        refuseIf(closed, COMPLAINT_CLOSED, "Ett avslutat ärende vidarebefordras inte.");
        refuseIf(forwarded, COMPLAINT_ALREADY_FORWARDED, "Ärendet har redan vidarebefordrats.");
        apply(new ComplaintForwarded(command.complaintId(), unit, command.forwardedOn(), clock.instant()));
    }

    @CommandHandler
    void handle(MarkComplaintAsDuplicate command, Clock clock) {
        refuseIf(
                command.duplicateOf().equals(command.complaintId()),
                COMPLAINT_DUPLICATE_OF_ITSELF,
                "Ange det ärende som redan är registrerat.");
        refuseIf(duplicate, COMPLAINT_ALREADY_A_DUPLICATE, "Ärendet är redan sammanfört med ett annat.");
        apply(new ComplaintMergedAsDuplicate(command.complaintId(), unit, command.duplicateOf(), clock.instant()));
    }

    /** A correction is allowed at any time, also of a closed complaint: what was written stays in the history. */
    @CommandHandler
    void handle(CorrectComplaint command, Clock clock) {
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
                clock.instant()));
    }

    @CommandHandler
    void handle(DecideComplaint command, Clock clock) {
        refuseIf(closed, COMPLAINT_CLOSED, "Ett avslutat ärende bedöms inte på nytt.");
        apply(new ComplaintDecided(
                command.complaintId(), unit, command.outcome(), command.deviationFound(), clock.instant()));
    }

    @CommandHandler
    void handle(WithdrawComplaint command, Clock clock) {
        refuseIf(withdrawn, COMPLAINT_ALREADY_WITHDRAWN, "Avsändaren har redan tagit tillbaka ärendet.");
        apply(new ComplaintWithdrawn(command.complaintId(), unit, command.withdrawnOn(), clock.instant()));
    }

    @CommandHandler
    void handle(CloseComplaint command, Clock clock) {
        refuseIf(closed, COMPLAINT_CLOSED, "Ärendet är redan avslutat.");
        refuseIf(
                !(decided || praise || forwarded || rerouted || duplicate || withdrawn),
                COMPLAINT_NOT_DECIDED,
                "Bedöm ärendet och ange om en avvikelse konstaterats innan det avslutas.");
        apply(new ComplaintClosed(command.complaintId(), unit, command.closedOn(), clock.instant()));
    }

    @Override
    protected void on(ComplaintEvent event) {
        switch (event) {
            case ComplaintRegistered registered -> {
                unit = registered.unit();
                praise = registered.kind().equals("PRAISE");
            }
            case ComplaintRerouted e -> rerouted = true;
            case ComplaintForwarded e -> forwarded = true;
            case ComplaintMergedAsDuplicate e -> duplicate = true;
            case ComplaintCorrected corrected -> {
                unit = corrected.correctedUnit() == null ? unit : corrected.correctedUnit();
                praise = corrected.kind() == null ? praise : corrected.kind().equals("PRAISE");
            }
            case ComplaintDecided e -> decided = true;
            case ComplaintWithdrawn e -> withdrawn = true;
            case ComplaintClosed e -> closed = true;
        }
    }

    private static void refuseIf(boolean against, ComplaintProblem problem, String detail) {
        if (against) {
            throw Problem.of(problem, detail);
        }
    }
}

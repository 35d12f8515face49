package qms.deviations.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import qms.events.CaseRef;
import qms.events.PersonalText;
import qms.events.SealedFile;
import qms.events.complaints.Complainant;
import qms.events.complaints.ComplaintId;
import qms.events.complaints.RegisterEntry;
import qms.events.complaints.SecrecyMarking;
import qms.events.measures.MeasureId;
import qms.events.measures.SeenMeasure;
import qms.events.providers.ProviderId;

/** Everything that can be asked of a complaint, in life-cycle order. */
sealed interface ComplaintCommand {

    /** What settles what becomes of a complaint, and therefore is not for whoever it concerns. */
    interface Settling {}

    ComplaintId complaintId();

    @TargetAggregateIdentifier
    default String thing() {
        return complaintId().toString();
    }

    record ReceiveComplaint(
            ComplaintId complaintId,
            String unit,
            String kind,
            @Nullable String source,
            boolean onBehalf,
            PersonalText description,
            @Nullable Complainant complainant,
            boolean feedbackWanted)
            implements ComplaintCommand {}

    record RegisterComplaint(
            ComplaintId complaintId,
            String unit,
            String kind,
            String channel,
            Instant receivedAt,
            String source,
            List<String> categories,
            @Nullable String otherCategory,
            PersonalText description,
            @Nullable Complainant complainant,
            boolean feedbackWanted,
            RegisterEntry entry,
            @Nullable ProviderId provider)
            implements ComplaintCommand {}

    /** The words, the sender and the time of receipt are those that came. */
    record RegisterReceived(
            ComplaintId complaintId,
            String unit,
            String kind,
            String source,
            List<String> categories,
            @Nullable String otherCategory,
            RegisterEntry entry,
            @Nullable ProviderId provider)
            implements ComplaintCommand {}

    record AcknowledgeComplaint(ComplaintId complaintId, String channel, LocalDate acknowledgedOn)
            implements ComplaintCommand {}

    record RerouteComplaint(
            ComplaintId complaintId,
            String reroutedTo,
            boolean alsoComplaint,
            @Nullable CaseRef related) implements ComplaintCommand, Settling {}

    record ForwardComplaint(
            ComplaintId complaintId,
            LocalDate forwardedOn,
            @Nullable String forwardedTo,
            @Nullable String releasedBy) implements ComplaintCommand, Settling {}

    record MarkComplaintAsDuplicate(ComplaintId complaintId, ComplaintId duplicateOf)
            implements ComplaintCommand, Settling {}

    record NameConcernedUnit(
            ComplaintId complaintId,
            String concernedUnit,
            @Nullable PersonalText part) implements ComplaintCommand {}

    record MarkSecrecy(ComplaintId complaintId, SecrecyMarking marking) implements ComplaintCommand {}

    record CorrectComplaint(
            ComplaintId complaintId,
            PersonalText reason,
            @Nullable String kind,
            @Nullable String source,
            @Nullable List<String> categories,
            @Nullable String otherCategory,
            @Nullable String unit,
            @Nullable Instant receivedAt,
            @Nullable ProviderId provider,
            @Nullable Boolean withoutProvider)
            implements ComplaintCommand, Settling {}

    /** @param number the place of the correction in the complaint's stream */
    record UndoCorrection(ComplaintId complaintId, long number, PersonalText reason)
            implements ComplaintCommand, Settling {}

    record AskSender(ComplaintId complaintId, PersonalText text) implements ComplaintCommand {}

    record TakeMessage(ComplaintId complaintId, PersonalText text) implements ComplaintCommand {}

    record AttachFile(ComplaintId complaintId, SealedFile file, String by) implements ComplaintCommand {}

    record AddNote(ComplaintId complaintId, PersonalText note) implements ComplaintCommand {}

    record StartInvestigation(ComplaintId complaintId, String investigator) implements ComplaintCommand {}

    record DecideComplaint(ComplaintId complaintId, String outcome, boolean deviationFound, String decidedBy)
            implements ComplaintCommand {}

    record LinkMeasure(ComplaintId complaintId, MeasureId measureId) implements ComplaintCommand {}

    record DecideNoAction(ComplaintId complaintId, PersonalText reason) implements ComplaintCommand, Settling {}

    record GiveFeedback(ComplaintId complaintId, String channel, PersonalText content, LocalDate givenOn)
            implements ComplaintCommand, Settling {}

    record NoteFeedbackDeclined(ComplaintId complaintId, LocalDate declinedOn) implements ComplaintCommand, Settling {}

    record NoteFeedbackNotPossible(ComplaintId complaintId, String reason) implements ComplaintCommand, Settling {}

    record WithdrawComplaint(ComplaintId complaintId, LocalDate withdrawnOn) implements ComplaintCommand, Settling {}

    /** How far the measures had come that it has named, as their own streams told. */
    record CloseComplaint(ComplaintId complaintId, LocalDate closedOn, List<SeenMeasure> seen)
            implements ComplaintCommand, Settling {}

    record ReopenComplaint(ComplaintId complaintId, PersonalText reason) implements ComplaintCommand {}
}

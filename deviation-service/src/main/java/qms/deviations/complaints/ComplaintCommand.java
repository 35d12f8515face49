package qms.deviations.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import qms.events.PersonalText;
import qms.events.complaints.Complainant;
import qms.events.complaints.ComplaintId;

/** Everything that can be asked of a complaint, in life-cycle order. */
sealed interface ComplaintCommand {

    ComplaintId complaintId();

    @TargetAggregateIdentifier
    default String thing() {
        return complaintId().toString();
    }

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
            boolean feedbackWanted)
            implements ComplaintCommand {}

    record RerouteComplaint(ComplaintId complaintId, String reroutedTo, boolean alsoComplaint)
            implements ComplaintCommand {}

    record ForwardComplaint(ComplaintId complaintId, LocalDate forwardedOn) implements ComplaintCommand {}

    record MarkComplaintAsDuplicate(ComplaintId complaintId, ComplaintId duplicateOf) implements ComplaintCommand {}

    record CorrectComplaint(
            ComplaintId complaintId,
            PersonalText reason,
            @Nullable String kind,
            @Nullable String source,
            @Nullable List<String> categories,
            @Nullable String otherCategory,
            @Nullable String unit,
            @Nullable Instant receivedAt)
            implements ComplaintCommand {}

    record DecideComplaint(ComplaintId complaintId, String outcome, boolean deviationFound)
            implements ComplaintCommand {}

    record WithdrawComplaint(ComplaintId complaintId, LocalDate withdrawnOn) implements ComplaintCommand {}

    record CloseComplaint(ComplaintId complaintId, LocalDate closedOn) implements ComplaintCommand {}
}

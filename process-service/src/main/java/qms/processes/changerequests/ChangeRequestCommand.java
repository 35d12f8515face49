package qms.processes.changerequests;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import qms.events.changerequests.ChangeAnswer;
import qms.events.changerequests.ChangeOrigin;
import qms.events.changerequests.ChangeRequestId;
import qms.events.changerequests.ChangeSubject;

/** Everything that can be asked of a change request, in life-cycle order. */
sealed interface ChangeRequestCommand {

    ChangeRequestId requestId();

    @TargetAggregateIdentifier
    default String thing() {
        return requestId().toString();
    }

    record SubmitChangeRequest(
            ChangeRequestId requestId,
            String unit,
            String requester,
            ChangeSubject about,
            String title,
            String description,
            @Nullable ChangeOrigin origin)
            implements ChangeRequestCommand {}

    record TriageChangeRequest(
            ChangeRequestId requestId, @Nullable String note) implements ChangeRequestCommand {}

    record EscalateChangeRequest(ChangeRequestId requestId, String reason) implements ChangeRequestCommand {}

    /** {@code steeringGroup}: whether whoever decides sits in it. */
    record AcceptChangeRequest(
            ChangeRequestId requestId, @Nullable String note, boolean steeringGroup) implements ChangeRequestCommand {}

    record RejectChangeRequest(ChangeRequestId requestId, String reason, boolean steeringGroup)
            implements ChangeRequestCommand {}

    record MergeChangeRequest(ChangeRequestId requestId, ChangeRequestId into) implements ChangeRequestCommand {}

    record StartChangeRequest(ChangeRequestId requestId) implements ChangeRequestCommand {}

    record FinishChangeRequest(ChangeRequestId requestId, ChangeAnswer answer) implements ChangeRequestCommand {}

    /** {@code by} is the person who confirms. */
    record ConfirmChangeRequest(
            ChangeRequestId requestId, String by, @Nullable String note) implements ChangeRequestCommand {}
}

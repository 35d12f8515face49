package qms.processes.unitdescriptions;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import qms.events.unitdescriptions.UnitDescriptionId;
import qms.web.time.FollowUpPeriod;

/** Everything that can be asked of the follow-up of one section for one period, in life-cycle order. */
sealed interface FollowUpCommand {

    UnitDescriptionId descriptionId();

    String section();

    FollowUpPeriod period();

    @TargetAggregateIdentifier
    default String thing() {
        return descriptionId().toString();
    }

    /** {@code policy} says which days hold when it is submitted. */
    record SubmitFollowUp(
            UnitDescriptionId descriptionId,
            String section,
            FollowUpPeriod period,
            String assessment,
            String text,
            @Nullable String reference,
            @Nullable String lateReason,
            FollowUpPolicy policy)
            implements FollowUpCommand {}

    record AcceptFollowUp(UnitDescriptionId descriptionId, String section, FollowUpPeriod period)
            implements FollowUpCommand {}

    record ReturnFollowUp(UnitDescriptionId descriptionId, String section, FollowUpPeriod period, String reason)
            implements FollowUpCommand {}

    record CorrectFollowUp(
            UnitDescriptionId descriptionId, String section, FollowUpPeriod period, String text, String reason)
            implements FollowUpCommand {}
}

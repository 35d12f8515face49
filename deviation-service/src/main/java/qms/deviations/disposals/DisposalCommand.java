package qms.deviations.disposals;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import qms.events.CaseRef;
import qms.events.disposals.DisposalId;
import qms.events.disposals.DisposedText;

/** Everything that can be asked of a disposal, in life-cycle order. */
sealed interface DisposalCommand {

    DisposalId disposalId();

    @TargetAggregateIdentifier
    default String thing() {
        return disposalId().toString();
    }

    /** How the case stood, by its own stream, and how long it is to be kept. */
    record ProposeDisposal(
            DisposalId disposalId,
            CaseRef ref,
            List<DisposedText> texts,
            String ground,
            String plan,
            @Nullable String override,
            String reason,
            String proposer,
            Standing standing,
            Retention retention)
            implements DisposalCommand {}

    record DecideDisposal(
            DisposalId disposalId,
            String decision,
            String decidedBy,
            LocalDate decidedOn,
            String decider,
            Standing standing)
            implements DisposalCommand {}

    record RejectDisposal(DisposalId disposalId, String reason) implements DisposalCommand {}

    record CarryOutDisposal(DisposalId disposalId) implements DisposalCommand {}
}

package qms.processes.collaborations;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import qms.events.collaborations.CollaborationId;
import qms.events.collaborations.CollaborationTerms;

/** Everything that can be asked of a collaboration, in life-cycle order. */
sealed interface CollaborationCommand {

    CollaborationId collaborationId();

    @TargetAggregateIdentifier
    default String thing() {
        return collaborationId().toString();
    }

    record DescribeCollaboration(CollaborationId collaborationId, String unit, CollaborationTerms terms)
            implements CollaborationCommand {}

    record ReviseCollaboration(CollaborationId collaborationId, CollaborationTerms terms)
            implements CollaborationCommand {}

    record EvaluateCollaboration(
            CollaborationId collaborationId, String works, String worksNot, String decision, LocalDate evaluatedOn)
            implements CollaborationCommand {}

    record EndCollaboration(CollaborationId collaborationId, LocalDate endedOn, String reason)
            implements CollaborationCommand {}
}

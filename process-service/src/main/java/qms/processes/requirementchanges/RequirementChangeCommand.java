package qms.processes.requirementchanges;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import qms.events.requirementchanges.RequirementChangeId;

/** Everything that can be asked of a change in what is required, in life-cycle order. */
sealed interface RequirementChangeCommand {

    RequirementChangeId changeId();

    @TargetAggregateIdentifier
    default String thing() {
        return changeId().toString();
    }

    record RegisterRequirementChange(
            RequirementChangeId changeId,
            String unit,
            String title,
            String kind,
            String source,
            LocalDate inForceFrom,
            String summary,
            List<String> qualityCriteria,
            List<String> processes)
            implements RequirementChangeCommand {}

    record TouchProcess(RequirementChangeId changeId, String process) implements RequirementChangeCommand {}

    record FindRequirementMet(RequirementChangeId changeId, String process, String reason)
            implements RequirementChangeCommand {}

    record CallForChange(RequirementChangeId changeId, String process, String changeRequest)
            implements RequirementChangeCommand {}

    record AdaptProcess(RequirementChangeId changeId, String process, String version)
            implements RequirementChangeCommand {}
}

package qms.processes.readings;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import qms.events.documents.DocumentId;
import qms.events.readings.ReadingRequirementId;

/** Everything that can be asked of a requirement to read a document. */
sealed interface RequirementCommand {

    ReadingRequirementId requirementId();

    @TargetAggregateIdentifier
    default String thing() {
        return requirementId().toString();
    }

    record RequireReading(
            ReadingRequirementId requirementId, String unit, DocumentId documentId, List<String> roles, int days)
            implements RequirementCommand {}

    /** Nothing happens where a reminder of the same version was issued after {@code unlessSince}. */
    record IssueReminder(
            ReadingRequirementId requirementId, String version, List<String> persons, LocalDate unlessSince)
            implements RequirementCommand {}

    record WithdrawRequirement(ReadingRequirementId requirementId, String reason) implements RequirementCommand {}
}

package qms.processes.processes;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import qms.events.persons.PersonId;
import qms.events.processes.ProcessContent;
import qms.events.processes.ProcessId;

/** Everything that can be asked of a process, in life-cycle order. */
sealed interface ProcessCommand {

    ProcessId processId();

    @TargetAggregateIdentifier
    default String thing() {
        return processId().toString();
    }

    record DraftProcess(ProcessId processId, String unit, ProcessContent content) implements ProcessCommand {}

    record DescribeProcess(ProcessId processId, ProcessContent content) implements ProcessCommand {}

    record AppointProcessOwner(ProcessId processId, PersonId owner) implements ProcessCommand {}

    record SubmitForReview(ProcessId processId) implements ProcessCommand {}

    record ReturnProcess(ProcessId processId, String reason) implements ProcessCommand {}

    record ApproveProcess(
            ProcessId processId,
            LocalDate approvedOn,
            @Nullable String reference) implements ProcessCommand {}

    record PublishProcess(
            ProcessId processId,
            LocalDate validFrom,
            @Nullable LocalDate reviewDue) implements ProcessCommand {}

    record StartRevision(ProcessId processId, @Nullable String reason) implements ProcessCommand {}

    record RetireProcess(
            ProcessId processId,
            LocalDate validTo,
            @Nullable ProcessId replacedBy) implements ProcessCommand {}
}

package qms.risks.selfchecks;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import qms.events.selfchecks.CheckResult;
import qms.events.selfchecks.SelfCheckId;

/** Everything that can be asked of one occasion of a self-check, in life-cycle order. */
sealed interface OccurrenceCommand {

    SelfCheckId selfCheckId();

    String occurrence();

    @TargetAggregateIdentifier
    default String thing() {
        return selfCheckId().toString();
    }

    record StartOccurrence(SelfCheckId selfCheckId, String occurrence) implements OccurrenceCommand {}

    /** From a population that is numbered (a size) or has references of its own. */
    record DrawSample(
            SelfCheckId selfCheckId,
            String occurrence,
            String seed,
            @Nullable Integer populationSize,
            List<String> references,
            int size)
            implements OccurrenceCommand {}

    record AttachEvidence(
            SelfCheckId selfCheckId, String occurrence, String sha256, long size, String mediaType, String fileName)
            implements OccurrenceCommand {}

    record PerformOccurrence(
            SelfCheckId selfCheckId,
            String occurrence,
            LocalDate performedOn,
            @Nullable String assessment,
            @Nullable CheckResult result)
            implements OccurrenceCommand {}

    record AssessOccurrence(SelfCheckId selfCheckId, String occurrence, LocalDate assessedOn, String assessment)
            implements OccurrenceCommand {}

    record RecordFinding(SelfCheckId selfCheckId, String occurrence, String severity, String text)
            implements OccurrenceCommand {}

    record FollowUpFinding(SelfCheckId selfCheckId, String occurrence, int finding, String kind, String id)
            implements OccurrenceCommand {}

    record AnalyseOccurrence(SelfCheckId selfCheckId, String occurrence, String analysis)
            implements OccurrenceCommand {}

    record CloseOccurrence(SelfCheckId selfCheckId, String occurrence) implements OccurrenceCommand {}

    record StateNotPerformed(SelfCheckId selfCheckId, String occurrence, LocalDate statedOn, String reason)
            implements OccurrenceCommand {}

    record RescheduleOccurrence(SelfCheckId selfCheckId, String occurrence, LocalDate newDue, String reason)
            implements OccurrenceCommand {}

    record CancelOccurrence(SelfCheckId selfCheckId, String occurrence, String reason) implements OccurrenceCommand {}
}

package qms.deviations.platform;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A kind of case that a deviation can go on as; the feature that keeps such cases answers. */
public interface ReportsCases {

    /** The kind, as a reference to such a case says it. */
    String kind();

    /** The command that reports a case with this id; the platform gives it once. */
    Object reporting(String caseId, Escalated escalated);

    /** What has become of the case by its own stream; nothing as long as that is open. */
    Optional<LexOutcome> outcome(String caseId);

    /**
     * What a deviation hands over, its words in the clear: they are sealed anew under the key of the case.
     *
     * @param reporterName as it was given; else the person id
     */
    record Escalated(
            String deviation,
            String unit,
            Instant occurredAt,
            Instant escalatedAt,
            String whatHappened,
            String reason,
            String reporterName,
            @Nullable String reporterRole,
            @Nullable String lawArea,
            @Nullable String category,
            @Nullable String otherCategory) {}
}

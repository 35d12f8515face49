package qms.deviations.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A complaint as the one who may read it sees it; words that have been disposed of read "[gallrad]". */
record ComplaintDetails(
        String id,
        @Nullable String externalId,
        String unit,
        String kind,
        String channel,
        Instant receivedAt,
        Instant registeredAt,
        String source,
        List<String> categories,
        @Nullable String otherCategory,
        String description,
        @Nullable Sender complainant,
        boolean feedbackWanted,
        String state,
        @Nullable String reroutedTo,
        boolean alsoComplaint,
        @Nullable LocalDate forwardedOn,
        @Nullable String duplicateOf,
        @Nullable LocalDate withdrawnOn,
        @Nullable String outcome,
        @Nullable Boolean deviationFound,
        @Nullable LocalDate closedOn,
        List<CorrectionDetails> corrections) {

    /** Who complained, where they said so. */
    record Sender(@Nullable String name, @Nullable String contact) {}

    /** What was corrected when and why; only the fields that got a new value. */
    record CorrectionDetails(
            Instant registeredAt,
            String reason,
            @Nullable String kind,
            @Nullable String source,
            @Nullable List<String> categories,
            @Nullable String otherCategory,
            @Nullable String unit,
            @Nullable Instant receivedAt) {}
}

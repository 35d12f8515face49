package qms.deviations.lexsarah;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A lex Sarah case as the one who may read it sees it. */
record LexSarahCaseDetails(
        String id,
        @Nullable String externalId,
        String unit,
        String lawArea,
        LocalDate occurredOn,
        Instant reportedAt,
        Instant registeredAt,
        ReporterDetails reporter,
        String category,
        @Nullable String otherCategory,
        String description,
        String state,
        String level,
        List<DecisionDetails> decisions,
        @Nullable DeclinedDetails declined,
        boolean providerInformation,
        @Nullable Instant notifiedToIvoAt,
        @Nullable Instant closedAt) {

    /** Who reported, and as what. */
    record ReporterDetails(String name, String role) {}

    /** A decided level and its reason. */
    record DecisionDetails(
            String level,
            LocalDate decidedOn,
            Instant registeredAt,
            @Nullable String reason) {}

    /** That and why the report was found to be no misconduct. */
    record DeclinedDetails(Instant registeredAt, String reason) {}
}

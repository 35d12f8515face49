package qms.risks.risks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.service.api.OfUnit;

/** A risk as it is read: what was named, every assessment in the order of their days, and what was last decided. */
record RiskView(
        String id,
        @Nullable String externalId,
        String unit,
        int year,
        @Nullable String process,
        @Nullable String subprocess,
        @Nullable String activity,
        String risk,
        Instant registeredAt,
        List<Assessment> assessments,
        String decision,
        @Nullable String noActionReason)
        implements OfUnit {

    static final String UNASSESSED = "UNASSESSED";
    static final String UNDECIDED = "UNDECIDED";

    /** An assessment with the level of the map version it was made with. */
    record Assessment(
            int probability,
            int consequence,
            int value,
            String level,
            int mapVersion,
            @Nullable LocalDate assessedOn,
            Instant registeredAt) {}

    /** The assessment that applies: of the latest day; one without a day is older than any. */
    Optional<Assessment> current() {
        return assessments.isEmpty() ? Optional.empty() : Optional.of(assessments.getLast());
    }

    String level() {
        return current().map(Assessment::level).orElse(UNASSESSED);
    }

    RiskView with(Assessment assessment) {
        List<Assessment> ordered = Stream.concat(assessments.stream(), Stream.of(assessment))
                .sorted(Comparator.comparing(Assessment::assessedOn, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        return copy(ordered, decision, noActionReason);
    }

    RiskView decided(String made, @Nullable String reason) {
        return copy(assessments, made, reason);
    }

    private RiskView copy(List<Assessment> assessed, String decided, @Nullable String reason) {
        return new RiskView(
                id,
                externalId,
                unit,
                year,
                process,
                subprocess,
                activity,
                risk,
                registeredAt,
                assessed,
                decided,
                reason);
    }
}

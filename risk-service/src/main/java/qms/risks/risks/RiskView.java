package qms.risks.risks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.events.riskmaps.RiskMapId;
import qms.service.api.OfUnit;

/** A risk as it is read: what was named, every assessment in the order of their days, what was last decided and what came of it. */
record RiskView(
        String id,
        Named named,
        RiskStatus status,
        List<Assessment> assessments,
        List<Assessment> residuals,
        Decided decided,
        List<Linked> measures,
        List<Materialisation> materialisations,
        @Nullable String carriedTo,
        @Nullable String closedBecause)
        implements OfUnit {

    static final String UNASSESSED = "UNASSESSED";
    static final String UNDECIDED = "UNDECIDED";

    /** What was said when it was identified. */
    record Named(
            @Nullable String externalId,
            String unit,
            int year,
            @Nullable String process,
            @Nullable String subprocess,
            @Nullable String activity,
            String risk,
            @Nullable String carriedFrom,
            String lineage,
            Instant registeredAt) {}

    /** An assessment with the level of the map version it was made with; no map is the organisation's. */
    record Assessment(
            int probability,
            int consequence,
            int value,
            String level,
            @Nullable RiskMapId map,
            int mapVersion,
            @Nullable LocalDate assessedOn,
            Instant registeredAt) {}

    /** What holds now. */
    record Decided(
            String decision,
            @Nullable String reason,
            @Nullable String approver,
            @Nullable LocalDate acceptedUntil) {}

    /** A measure that was about to be put forward. */
    record Linked(String measure, Instant at) {}

    /** That it came true. */
    record Materialisation(String deviation, LocalDate occurredOn, Instant registeredAt) {}

    @Override
    public String unit() {
        return named.unit();
    }

    /** The assessment that applies: of the latest day; one without a day is older than any. */
    Optional<Assessment> current() {
        return last(assessments);
    }

    /** What is left after measures, as last judged. */
    Optional<Assessment> residual() {
        return last(residuals);
    }

    String level() {
        return current().map(Assessment::level).orElse(UNASSESSED);
    }

    RiskView with(Assessment assessment) {
        return copy(status, ordered(assessments, assessment), residuals, decided);
    }

    RiskView withResidual(Assessment assessment) {
        return copy(status, assessments, ordered(residuals, assessment), decided);
    }

    RiskView decided(Decided made) {
        return copy(status, assessments, residuals, made);
    }

    RiskView now(RiskStatus next) {
        return copy(next, assessments, residuals, decided);
    }

    RiskView linked(Linked measure) {
        return new RiskView(
                id,
                named,
                status,
                assessments,
                residuals,
                decided,
                plus(measures, measure),
                materialisations,
                carriedTo,
                closedBecause);
    }

    RiskView materialised(Materialisation how) {
        return new RiskView(
                id,
                named,
                status,
                assessments,
                residuals,
                decided,
                measures,
                plus(materialisations, how),
                carriedTo,
                closedBecause);
    }

    RiskView ended(@Nullable String next, @Nullable String reason) {
        return new RiskView(
                id, named, status, assessments, residuals, decided, measures, materialisations, next, reason);
    }

    private RiskView copy(RiskStatus next, List<Assessment> assessed, List<Assessment> left, Decided made) {
        return new RiskView(
                id, named, next, assessed, left, made, measures, materialisations, carriedTo, closedBecause);
    }

    private static List<Assessment> ordered(List<Assessment> before, Assessment next) {
        return plus(before, next).stream()
                .sorted(Comparator.comparing(Assessment::assessedOn, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    private static Optional<Assessment> last(List<Assessment> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    private static <T> List<T> plus(List<T> before, T next) {
        return Stream.concat(before.stream(), Stream.of(next)).toList();
    }
}

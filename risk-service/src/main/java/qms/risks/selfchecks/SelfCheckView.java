package qms.risks.selfchecks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.events.selfchecks.CheckResult;
import qms.service.api.OfUnit;

/** A self-check as it is read: what is checked, and every occurrence in the order they were planned. */
record SelfCheckView(
        String id,
        @Nullable String externalId,
        String unit,
        int year,
        @Nullable String process,
        @Nullable String subprocess,
        String name,
        @Nullable String risk,
        String frequency,
        Instant registeredAt,
        List<Occurrence> occurrences)
        implements OfUnit {

    /** One occasion; the reason why it was not performed stays when it is performed later. */
    record Occurrence(
            String occurrence,
            String period,
            LocalDate due,
            OccurrenceStatus status,
            @Nullable String assessment,
            @Nullable LocalDate performedOn,
            @Nullable String reason,
            @Nullable CheckResult result) {

        static Occurrence planned(String occurrence, String period, LocalDate due) {
            return new Occurrence(occurrence, period, due, OccurrenceStatus.PLANNED, null, null, null, null);
        }

        Occurrence performed(@Nullable LocalDate on, @Nullable String judged, @Nullable CheckResult found) {
            return new Occurrence(occurrence, period, due, OccurrenceStatus.PERFORMED, judged, on, reason, found);
        }

        Occurrence notPerformed(@Nullable String why) {
            return new Occurrence(occurrence, period, due, OccurrenceStatus.NOT_PERFORMED, null, null, why, null);
        }
    }

    SelfCheckView with(Occurrence planned) {
        return copy(Stream.concat(occurrences.stream(), Stream.of(planned)).toList());
    }

    SelfCheckView changed(String occurrence, UnaryOperator<Occurrence> change) {
        return copy(occurrences.stream()
                .map(each -> each.occurrence().equals(occurrence) ? change.apply(each) : each)
                .toList());
    }

    private SelfCheckView copy(List<Occurrence> changed) {
        return new SelfCheckView(
                id, externalId, unit, year, process, subprocess, name, risk, frequency, registeredAt, changed);
    }
}

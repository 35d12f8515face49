package qms.risks.selfchecks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.events.selfchecks.CheckDesign;
import qms.risks.selfchecks.SelfCheckCommand.Occasion;
import qms.service.api.OfUnit;

/** A self-check as it is kept for reading: what is checked and how, and every occasion in the order they were planned. */
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
        SelfCheckStatus status,
        @Nullable CheckDesign design,
        @Nullable String retirement,
        Instant registeredAt,
        List<OccurrenceView> occurrences)
        implements OfUnit {

    SelfCheckView with(OccurrenceView planned) {
        return copy(Stream.concat(occurrences.stream(), Stream.of(planned)).toList());
    }

    SelfCheckView changed(String occurrence, UnaryOperator<OccurrenceView> change) {
        return copy(occurrences.stream()
                .map(each -> each.occurrence().equals(occurrence) ? change.apply(each) : each)
                .toList());
    }

    SelfCheckView designed(CheckDesign next) {
        return copy(status, next, retirement, occurrences);
    }

    SelfCheckView now(SelfCheckStatus next) {
        return copy(next, design, retirement, occurrences);
    }

    SelfCheckView retired(String why) {
        return copy(SelfCheckStatus.RETIRED, design, why, occurrences);
    }

    /** The figure of the platform that it counts; empty where it counts none. */
    String figure() {
        return design == null || design.figure() == null ? "" : design.figure();
    }

    /** Whether its rule gives an occasion until the day that is not planned. */
    boolean lacksUntil(LocalDate day) {
        Set<String> planned =
                occurrences.stream().map(OccurrenceView::occurrence).collect(Collectors.toSet());
        return Recurrence.of(design).until(day).stream()
                .map(due -> Occasion.on(due, frequency, year).occurrence())
                .anyMatch(occurrence -> !planned.contains(occurrence));
    }

    private SelfCheckView copy(List<OccurrenceView> changed) {
        return copy(status, design, retirement, changed);
    }

    private SelfCheckView copy(
            SelfCheckStatus nowStatus,
            @Nullable CheckDesign nowDesign,
            @Nullable String why,
            List<OccurrenceView> nowOccurrences) {
        return new SelfCheckView(
                id,
                externalId,
                unit,
                year,
                process,
                subprocess,
                name,
                risk,
                frequency,
                nowStatus,
                nowDesign,
                why,
                registeredAt,
                nowOccurrences);
    }
}

package qms.reports.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.reports.figures.Timeline.Entry;
import qms.reports.figures.Timeline.Step;
import qms.service.projection.Recorded;

/** A measure as the plan knows it: what it came from, and the status it had when. */
public record MeasureFacts(
        String id,
        @Nullable String externalId,
        String unit,
        List<String> risks,
        String description,
        @Nullable String responsible,
        @Nullable LocalDate due,
        LocalDate proposedOn,
        List<Change> changes,
        List<Fact> facts)
        implements FactDocument {

    record Change(Instant at, String status) {}

    MeasureFacts with(Change change, Recorded recorded) {
        List<Change> more = new ArrayList<>(changes);
        more.add(change);
        return new MeasureFacts(
                id,
                externalId,
                unit,
                risks,
                description,
                responsible,
                due,
                proposedOn,
                List.copyOf(more),
                Timeline.append(facts, Timeline.difference(steps(changes), steps(more), recorded)));
    }

    MeasureFacts alsoFrom(String risk) {
        return new MeasureFacts(
                id,
                externalId,
                unit,
                Stream.concat(risks.stream(), Stream.of(risk)).distinct().toList(),
                description,
                responsible,
                due,
                proposedOn,
                changes,
                facts);
    }

    MeasureFacts agreed(@Nullable String newResponsible, @Nullable LocalDate newDue) {
        return new MeasureFacts(
                id,
                externalId,
                unit,
                risks,
                description,
                newResponsible == null ? responsible : newResponsible,
                newDue == null ? due : newDue,
                proposedOn,
                changes,
                facts);
    }

    private List<Step> steps(List<Change> through) {
        return Timeline.inOrder(through, Change::at).stream()
                .map(change -> new Step(
                        Timeline.effective(through, change, Change::at),
                        Set.of(new Entry(FigureName.MEASURE_STATUS, change.status(), unit, proposedOn))))
                .toList();
    }
}

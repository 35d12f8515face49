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

    /** Statuses in which it is not yet carried out. */
    private static final Set<String> OPEN = Set.of("PROPOSED", "DECIDED", "ONGOING", "POSTPONED");

    /** The status from a moment on, and the last day where one was given. */
    record Change(Instant at, String status, @Nullable LocalDate due) {}

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
        List<Step> steps = new ArrayList<>();
        LocalDate until = null;
        for (Change change : Timeline.inOrder(through, Change::at)) {
            until = change.due() == null ? until : change.due();
            steps.add(new Step(Timeline.effective(through, change, Change::at), entries(change.status(), until)));
        }
        return steps;
    }

    /** One that is open has its last day for a code, so that it can be said on any day how late it is. */
    private Set<Entry> entries(String status, @Nullable LocalDate until) {
        Entry stands = new Entry(FigureName.MEASURE_STATUS, status, unit, proposedOn);
        return OPEN.contains(status)
                ? Set.of(
                        stands,
                        new Entry(
                                FigureName.MEASURE_OPEN_UNTIL,
                                until == null ? Fact.WHOLE : until.toString(),
                                unit,
                                proposedOn))
                : Set.of(stands);
    }
}

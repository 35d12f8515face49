package qms.reports.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import qms.reports.figures.Timeline.Entry;
import qms.reports.figures.Timeline.Step;
import qms.service.projection.Recorded;

/**
 * A last day in a case as the figures know it, counted on that day: kept, kept late, or not yet. What has lapsed, or whose clock stands, is neither.
 */
public record DeadlineFacts(String unit, String obligation, List<Change> changes, List<Fact> facts)
        implements FactDocument {

    /** What was said. */
    enum Said {
        DUE,
        STOPPED,
        MET,
        LAPSED
    }

    /** {@code on} is the last day now, or the day on which it was met. */
    record Change(Instant at, Said said, @Nullable LocalDate on) {}

    DeadlineFacts with(Change change, Recorded recorded) {
        List<Change> more = new ArrayList<>(changes);
        more.add(change);
        return new DeadlineFacts(
                unit,
                obligation,
                List.copyOf(more),
                Timeline.append(facts, Timeline.difference(steps(changes), steps(more), recorded)));
    }

    private List<Step> steps(List<Change> through) {
        List<Step> steps = new ArrayList<>();
        LocalDate due = LocalDate.EPOCH;
        for (Change change : Timeline.inOrder(through, Change::at)) {
            due = change.said() == Said.DUE && change.on() != null ? change.on() : due;
            steps.add(new Step(Timeline.effective(through, change, Change::at), entries(change, due)));
        }
        return steps;
    }

    private Set<Entry> entries(Change change, LocalDate due) {
        return switch (change.said()) {
            case DUE -> Set.of(new Entry(FigureName.DEADLINES_OPEN, obligation, unit, due));
            case STOPPED, LAPSED -> Set.of();
            case MET -> {
                boolean late = change.on() != null && change.on().isAfter(due);
                String figure = late ? FigureName.DEADLINES_LATE : FigureName.DEADLINES_KEPT;
                yield Set.of(new Entry(figure, obligation, unit, due));
            }
        };
    }
}

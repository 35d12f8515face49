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

/** A deviation, or an event in health care, as the figures know it: reported on a day, at the unit that it concerns. */
public record DeviationFacts(String figure, LocalDate day, List<Change> changes, List<Fact> facts)
        implements FactDocument {

    /** What was said from a moment on; null is what stayed as it was. */
    record Change(
            Instant at, @Nullable String unit, @Nullable Boolean counts) {}

    DeviationFacts with(Change change, Recorded recorded) {
        List<Change> more = new ArrayList<>(changes);
        more.add(change);
        return new DeviationFacts(
                figure,
                day,
                List.copyOf(more),
                Timeline.append(facts, Timeline.difference(steps(changes), steps(more), recorded)));
    }

    private List<Step> steps(List<Change> through) {
        List<Step> steps = new ArrayList<>();
        String unit = "";
        boolean counts = true;
        for (Change change : Timeline.inOrder(through, Change::at)) {
            unit = change.unit() == null ? unit : change.unit();
            counts = change.counts() == null ? counts : change.counts();
            Set<Entry> entries = counts ? Set.of(Entry.whole(figure, unit, day)) : Set.of();
            steps.add(new Step(Timeline.effective(through, change, Change::at), entries));
        }
        return steps;
    }
}

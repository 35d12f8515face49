package qms.reports.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import qms.reports.figures.Timeline.Entry;
import qms.reports.figures.Timeline.Step;
import qms.service.projection.Recorded;

/**
 * A deviation, or an event in health care, as the figures know it: reported on a day, at the unit that it concerns, and what it was judged to be.
 * Who reported or handled it is not known here: nobody is counted.
 */
public record DeviationFacts(String figure, LocalDate day, List<Change> changes, List<Fact> facts)
        implements FactDocument {

    private static final String INTERNAL = "INTERNAL";
    private static final String OTHER = "OTHER";

    /** What was said from a moment on; null is what stayed as it was. */
    record Change(
            Instant at,
            @Nullable String unit,
            @Nullable Boolean counts,
            @Nullable Judgement judgement) {

        Change(Instant at, @Nullable String unit, @Nullable Boolean counts) {
            this(at, unit, counts, null);
        }
    }

    /** What the unit's manager took it to be. */
    record Judgement(
            List<String> legalBases,
            String category,
            @Nullable String subcategory,
            boolean suspected) {}

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
        Now now = new Now("", true, null);
        for (Change change : Timeline.inOrder(through, Change::at)) {
            now = now.after(change);
            steps.add(new Step(Timeline.effective(through, change, Change::at), entries(now)));
        }
        return steps;
    }

    private Set<Entry> entries(Now now) {
        boolean deviation = figure.equals(FigureName.DEVIATIONS);
        if (!now.counts()) {
            return deviation ? Set.of(Entry.whole(FigureName.DEVIATIONS_DISMISSED, now.unit(), day)) : Set.of();
        }
        Set<Entry> entries = new HashSet<>();
        entries.add(Entry.whole(figure, now.unit(), day));
        if (now.judgement() != null) {
            entries.addAll(judged(now.unit(), now.judgement()));
        } else if (deviation) {
            entries.add(Entry.whole(FigureName.DEVIATIONS_UNJUDGED, now.unit(), day));
        }
        return entries;
    }

    /** By law it counts once for each that it falls under. */
    private Set<Entry> judged(String unit, Judgement judgement) {
        Set<Entry> entries = new HashSet<>();
        List<String> bases = judgement.legalBases().isEmpty() ? List.of(INTERNAL) : judgement.legalBases();
        bases.forEach(basis -> entries.add(new Entry(FigureName.DEVIATIONS_BY_LEGAL_BASIS, basis, unit, day)));
        entries.add(new Entry(FigureName.DEVIATIONS_BY_CATEGORY, judgement.category(), unit, day));
        if (judgement.category().equals(OTHER) && judgement.subcategory() != null) {
            entries.add(new Entry(
                    FigureName.DEVIATIONS_OTHER_TEXTS, judgement.subcategory().strip(), unit, day));
        }
        if (judgement.suspected()) {
            entries.add(Entry.whole(FigureName.DEVIATIONS_SUSPECTED, unit, day));
        }
        return entries;
    }

    /** A deviation as it stands at a moment. */
    private record Now(
            String unit, boolean counts, @Nullable Judgement judgement) {

        Now after(Change change) {
            return new Now(
                    change.unit() == null ? unit : change.unit(),
                    change.counts() == null ? counts : change.counts(),
                    change.judgement() == null ? judgement : change.judgement());
        }
    }
}

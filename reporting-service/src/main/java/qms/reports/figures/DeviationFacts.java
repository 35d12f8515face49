package qms.reports.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import qms.reports.figures.Timeline.Entry;
import qms.reports.figures.Timeline.Step;
import qms.service.projection.Recorded;

/**
 * A deviation as the figures know it: reported on a day, at the unit that it concerns, and what it was judged to be.
 * Who reported or handled it is not known here: nobody is counted.
 */
public record DeviationFacts(LocalDate day, List<Change> changes, List<Fact> facts) implements FactDocument {

    private static final String INTERNAL = "INTERNAL";
    private static final String OTHER = "OTHER";
    private static final String HEALTH_CARE = "HSL";

    /** What was said from a moment on; null is what stayed as it was. */
    record Change(
            Instant at,
            @Nullable String unit,
            @Nullable Boolean counts,
            @Nullable Judgement judgement,
            HealthCare.@Nullable Told healthCare) {

        Change(Instant at, @Nullable String unit, @Nullable Boolean counts) {
            this(at, unit, counts, null, null);
        }

        static Change of(Instant at, HealthCare.Told told) {
            return new Change(at, null, null, null, told);
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
                day,
                List.copyOf(more),
                Timeline.append(facts, Timeline.difference(steps(changes), steps(more), recorded)));
    }

    /** The unit that it is of, as last said. */
    String unit() {
        return changes.stream().map(Change::unit).filter(Objects::nonNull).reduce("", (earlier, later) -> later);
    }

    private List<Step> steps(List<Change> through) {
        List<Step> steps = new ArrayList<>();
        Now now = new Now("", true, null, HealthCare.NOTHING);
        for (Change change : Timeline.inOrder(through, Change::at)) {
            now = now.after(change);
            steps.add(new Step(Timeline.effective(through, change, Change::at), entries(now)));
        }
        return steps;
    }

    private Set<Entry> entries(Now now) {
        if (!now.counts()) {
            return Set.of(Entry.whole(FigureName.DEVIATIONS_DISMISSED, now.unit(), day));
        }
        Set<Entry> entries = new HashSet<>();
        entries.add(Entry.whole(FigureName.DEVIATIONS, now.unit(), day));
        Judgement judgement = now.judgement();
        if (judgement != null) {
            entries.addAll(judged(now.unit(), judgement));
            if (judgement.legalBases().contains(HEALTH_CARE)) {
                entries.addAll(now.healthCare().entries(now.unit(), day, judgement.category()));
            }
        } else {
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
            String unit, boolean counts, @Nullable Judgement judgement, HealthCare healthCare) {

        Now after(Change change) {
            return new Now(
                    change.unit() == null ? unit : change.unit(),
                    change.counts() == null ? counts : change.counts(),
                    change.judgement() == null ? judgement : change.judgement(),
                    healthCare.after(change.healthCare()));
        }
    }
}

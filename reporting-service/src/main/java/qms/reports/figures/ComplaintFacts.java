package qms.reports.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import qms.reports.figures.Timeline.Entry;
import qms.reports.figures.Timeline.Step;
import qms.service.projection.Recorded;

/** A complaint as the figures know it: what was said about it in the order of its stream, and the entries that came of it. */
public record ComplaintFacts(List<Change> changes, List<Fact> facts) implements FactDocument {

    static final ComplaintFacts NONE = new ComplaintFacts(List.of(), List.of());

    /** What a correction says that is about no provider after all. */
    static final String NO_PROVIDER = "";

    private static final String OTHER = "OTHER";

    /** Why a complaint is not among the cases; each has a figure of its own. */
    enum Elsewhere {
        DUPLICATE(FigureName.DUPLICATES),
        FORWARDED(FigureName.FORWARDED),
        REROUTED(FigureName.REROUTED);

        private final String figure;

        Elsewhere(String figure) {
            this.figure = figure;
        }
    }

    /** What was said from a moment on; null is what stayed as it was. The registration says everything. */
    record Change(
            Instant at,
            @Nullable String unit,
            @Nullable LocalDate day,
            @Nullable String kind,
            @Nullable String source,
            @Nullable List<String> categories,
            @Nullable String otherCategory,
            @Nullable Elsewhere elsewhere,
            @Nullable String alsoUnit,
            @Nullable String provider) {

        static Change elsewhere(Instant at, Elsewhere where) {
            return new Change(at, null, null, null, null, null, null, where, null, null);
        }

        static Change alsoOf(Instant at, String unit) {
            return new Change(at, null, null, null, null, null, null, null, unit, null);
        }
    }

    ComplaintFacts with(Change change, Recorded recorded) {
        List<Change> more = new ArrayList<>(changes);
        more.add(change);
        return new ComplaintFacts(
                List.copyOf(more), Timeline.append(facts, Timeline.difference(steps(changes), steps(more), recorded)));
    }

    /** The unit that it is of, as last said. */
    String unit() {
        return changes.stream().map(Change::unit).filter(Objects::nonNull).reduce("", (earlier, later) -> later);
    }

    static List<Step> steps(List<Change> changes) {
        List<Step> steps = new ArrayList<>();
        Now now = Now.NOTHING;
        for (Change change : Timeline.inOrder(changes, Change::at)) {
            now = now.after(change);
            steps.add(new Step(Timeline.effective(changes, change, Change::at), now.entries()));
        }
        return steps;
    }

    /** A complaint as it stands at a moment. */
    private record Now(
            String unit,
            LocalDate day,
            String kind,
            String source,
            List<String> categories,
            @Nullable String otherCategory,
            Set<Elsewhere> elsewhere,
            Set<String> alsoUnits,
            @Nullable String provider) {

        static final Now NOTHING = new Now("", LocalDate.EPOCH, "", "", List.of(), null, Set.of(), Set.of(), null);

        Now after(Change change) {
            Set<Elsewhere> places = new LinkedHashSet<>(elsewhere);
            if (change.elsewhere() != null) {
                places.add(change.elsewhere());
            }
            Set<String> units = new LinkedHashSet<>(alsoUnits);
            if (change.alsoUnit() != null) {
                units.add(change.alsoUnit());
            }
            return new Now(
                    change.unit() == null ? unit : change.unit(),
                    change.day() == null ? day : change.day(),
                    change.kind() == null ? kind : change.kind(),
                    change.source() == null ? source : change.source(),
                    change.categories() == null ? categories : change.categories(),
                    change.otherCategory() == null ? otherCategory : change.otherCategory(),
                    places,
                    units,
                    change.provider() == null ? provider : change.provider());
        }

        /** On every unit that it is about; above them {@link CaseCounts} counts it once (hard case 7). */
        Set<Entry> entries() {
            Set<Entry> entries = new HashSet<>(entriesOn(unit));
            alsoUnits.forEach(also -> entries.addAll(entriesOn(also)));
            return entries;
        }

        private Set<Entry> entriesOn(String place) {
            Set<Entry> entries = new HashSet<>();
            elsewhere.forEach(other -> entries.add(Entry.whole(other.figure, place, day)));
            if (!elsewhere.isEmpty() || categories.isEmpty()) {
                return entries;
            }
            entries.add(Entry.whole(FigureName.CASES, place, day));
            entries.add(new Entry(FigureName.BY_KIND, kind, place, day));
            entries.add(new Entry(FigureName.BY_SOURCE, source, place, day));
            for (String category : categories) {
                entries.add(new Entry(FigureName.BY_CATEGORY, category, place, day));
            }
            if (categories.contains(OTHER) && otherCategory != null) {
                entries.add(new Entry(FigureName.OTHER_TEXTS, otherCategory.strip(), place, day));
            }
            if (provider != null && !provider.equals(NO_PROVIDER)) {
                entries.add(new Entry(FigureName.ABOUT_PROVIDERS, provider, place, day));
            }
            return entries;
        }
    }
}

package qms.reports.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import qms.reports.figures.CountedFigure.Part;

/**
 * That a thing counts in a figure within a window: once for each code, on however many units below; what is itself a number, so many times.
 *
 * @param count what it counts as there; the first unit of several
 * @param n how much it counts, below 0 where the figure is a difference and this is what is taken off
 */
public record Contribution(Thing thing, Count count, int n) {

    private static final Comparator<Count> ORDER =
            Comparator.comparing(Count::day).thenComparing(Count::unit);

    /** What makes two contributions the same one. */
    public record Key(CaseKind kind, String id, String figure, String code, int n) {}

    public CaseName named() {
        return CaseName.of(thing, count);
    }

    public Key key() {
        return new Key(thing.kind(), thing.id(), count.figure(), count.code(), n);
    }

    /** All that the things contribute; with a code, only to that. */
    public static List<Contribution> to(
            CountedFigure figure, @Nullable String code, Window window, Known known, Collection<Thing> things) {
        List<Contribution> found = new ArrayList<>();
        for (Thing thing : things) {
            if (figure.kinds().contains(thing.kind())) {
                found.addAll(of(thing, figure, code, window, known));
            }
        }
        return found;
    }

    /** What one thing contributes. */
    public static Collection<Contribution> of(
            Thing thing, CountedFigure figure, @Nullable String code, Window window, Known known) {
        Map<Key, Contribution> found = new LinkedHashMap<>();
        Map<Count, Integer> times = Count.times(thing.document(), known);
        times.keySet().stream().sorted(ORDER).forEach(count -> {
            for (Part part : figure.parts()) {
                if (part.takes(count, code) && window.holds(thing, count)) {
                    int each = thing.kind().countedByAmount() ? times.getOrDefault(count, 1) : 1;
                    Contribution one = new Contribution(thing, count, part.n() * each);
                    found.putIfAbsent(one.key(), one);
                }
            }
        });
        return found.values();
    }

    public static long sum(Collection<Contribution> contributions) {
        return contributions.stream().mapToLong(Contribution::n).sum();
    }

    /** The entries within the window that it is the sum of; what came and went again is among them. */
    public List<Fact> facts(Window window, Known known) {
        return thing.document().facts().stream()
                .filter(fact -> known.counts(fact)
                        && fact.figure().equals(count.figure())
                        && fact.code().equals(count.code())
                        && window.holds(thing, Count.of(fact)))
                .toList();
    }
}

package qms.reports.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import qms.service.projection.Recorded;

/**
 * What a thing counts as through registered time. An event may say something about the past (a correction registered before another that was
 * stored earlier); the whole line is therefore drawn anew, and the difference to the line before is what the event contributes.
 */
final class Timeline {

    private Timeline() {}

    /** One count of one figure and code, on a unit and a day; or several at once, where what is told is itself a number. */
    record Entry(String figure, String code, String unit, LocalDate day, int times) {

        Entry(String figure, String code, String unit, LocalDate day) {
            this(figure, code, unit, day, 1);
        }

        static Entry whole(String figure, String unit, LocalDate day) {
            return new Entry(figure, Fact.WHOLE, unit, day);
        }
    }

    /** What it counts as from a moment on. */
    record Step(Instant from, Set<Entry> entries) {}

    /** A moment on the line and what came or went there. */
    private record Point(Instant at, Entry entry) {}

    /** The entries that turn the line before into the line after, stamped with the event that did it. */
    static List<Fact> difference(List<Step> before, List<Step> after, Recorded recorded) {
        Map<Point, Integer> change = new LinkedHashMap<>();
        draw(after, 1, change);
        draw(before, -1, change);
        List<Fact> facts = new ArrayList<>();
        change.forEach((point, n) -> {
            if (n != 0) {
                facts.add(fact(point, n, recorded));
            }
        });
        return facts;
    }

    /** The same list with more entries at its end. */
    static List<Fact> append(List<Fact> facts, List<Fact> more) {
        List<Fact> all = new ArrayList<>(facts);
        all.addAll(more);
        return List.copyOf(all);
    }

    /** Changes in the order they take effect: the first one first, none before it, ties in the order of the stream. */
    static <C> List<C> inOrder(List<C> changes, Function<C, Instant> at) {
        return changes.stream()
                .sorted(Comparator.comparing(change -> effective(changes, change, at)))
                .toList();
    }

    /** When a change takes effect: when it was registered, but not before the thing itself was. */
    static <C> Instant effective(List<C> changes, C change, Function<C, Instant> at) {
        Instant first = at.apply(changes.getFirst());
        Instant own = at.apply(change);
        return own.isBefore(first) ? first : own;
    }

    private static void draw(List<Step> steps, int sign, Map<Point, Integer> change) {
        Set<Entry> standing = Set.of();
        for (Step step : steps) {
            for (Entry gone : without(standing, step.entries())) {
                change.merge(new Point(step.from(), gone), -sign, Integer::sum);
            }
            for (Entry come : without(step.entries(), standing)) {
                change.merge(new Point(step.from(), come), sign, Integer::sum);
            }
            standing = step.entries();
        }
    }

    private static Set<Entry> without(Set<Entry> entries, Set<Entry> others) {
        Set<Entry> left = new HashSet<>(entries);
        left.removeAll(others);
        return left;
    }

    private static Fact fact(Point point, int n, Recorded recorded) {
        Entry entry = point.entry();
        return new Fact(
                entry.figure(),
                entry.code(),
                entry.unit(),
                entry.day(),
                point.at(),
                recorded.recordedAt(),
                recorded.position(),
                n * entry.times(),
                Fact.imported(recorded));
    }
}

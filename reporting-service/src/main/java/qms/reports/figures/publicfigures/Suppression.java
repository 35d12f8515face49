package qms.reports.figures.publicfigures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Hides what is from 1 to 4, and then, for each such number that the rest would tell more about, the smallest shown number of the sums that it
 * hangs together with; where all that is left there is nought, nothing is said of any of them. Hiding more never tells more, so that what is
 * safe stays so, and each number need be looked at once.
 */
public final class Suppression {

    /** The least number, beside 0, that is shown (domain, hard case 36). */
    static final int LEAST_SHOWN = 5;

    private final Map<String, Long> values;
    private final Map<String, List<Sum>> sums = new HashMap<>();
    private final Map<String, Mark> marks = new LinkedHashMap<>();
    private final Reader reader;

    private Suppression(Map<String, Long> values, Collection<Sum> all) {
        this.values = values;
        all.forEach(sum -> sum.cells()
                .forEach(cell ->
                        sums.computeIfAbsent(cell, ignored -> new ArrayList<>()).add(sum)));
        values.forEach((cell, value) -> marks.put(cell, isSmall(value) ? Mark.FEW : Mark.SHOWN));
        reader = new Reader(values, sums, marks);
    }

    /** How each number is given; every number of a sum is among the values. */
    public static Map<String, Mark> of(Map<String, Long> values, Collection<Sum> sums) {
        Suppression suppression = new Suppression(values, sums);
        values.forEach((cell, value) -> {
            if (isSmall(value)) {
                suppression.protect(cell);
            }
        });
        return suppression.marks;
    }

    private static boolean isSmall(long value) {
        return value > 0 && value < LEAST_SHOWN;
    }

    private void protect(String cell) {
        while (!reader.knowsNothingOf(cell)) {
            Set<Sum> about = reader.about(cell);
            Optional<String> next =
                    smallestShown(sums.getOrDefault(cell, List.of()).stream()).or(() -> smallestShown(about.stream()));
            if (next.isPresent()) {
                marks.put(next.get(), Mark.HIDDEN);
            } else if (!blank(about)) {
                return;
            }
        }
    }

    private Optional<String> smallestShown(Stream<Sum> among) {
        return among.flatMap(Sum::cells)
                .filter(cell -> marks.get(cell) == Mark.SHOWN && values.getOrDefault(cell, 0L) >= LEAST_SHOWN)
                .min(Comparator.comparing((String cell) -> values.getOrDefault(cell, 0L))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Says nothing of any number of these sums; false where nothing was said already. */
    private boolean blank(Set<Sum> about) {
        List<String> told = about.stream()
                .flatMap(Sum::cells)
                .distinct()
                .filter(cell -> marks.get(cell) != Mark.BLANK)
                .toList();
        told.forEach(cell -> marks.put(cell, Mark.BLANK));
        return !told.isEmpty();
    }
}

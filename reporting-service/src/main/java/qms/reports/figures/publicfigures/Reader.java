package qms.reports.figures.publicfigures;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Somebody who reads everything that is public, knows the rules of hiding, and works out within which bounds a hidden number must lie. Only sums
 * that hang together with the number through hidden ones have anything to tell about it.
 */
final class Reader {

    private static final double NEARLY = 1e-6;

    private final Map<String, Long> values;
    private final Map<String, List<Sum>> sums;
    private final Map<String, Mark> marks;

    Reader(Map<String, Long> values, Map<String, List<Sum>> sums, Map<String, Mark> marks) {
        this.values = values;
        this.sums = sums;
        this.marks = marks;
    }

    /** Whether the number could, for all that can be worked out, be as small and as large as a small number can be. */
    boolean knowsNothingOf(String cell) {
        Set<Sum> known = about(cell);
        List<String> hidden = known.stream()
                .flatMap(Sum::cells)
                .distinct()
                .filter(this::isHidden)
                .toList();
        if (known.isEmpty()) {
            return true;
        }
        double least = marks.getOrDefault(cell, Mark.SHOWN).least();
        double[] expression = new double[numbers(hidden)];
        expression[hidden.indexOf(cell)] = 1;
        double largest = least + LinearProgram.largest(equations(known, hidden), right(known, hidden), expression);
        expression[hidden.indexOf(cell)] = -1;
        double smallest = least - LinearProgram.largest(equations(known, hidden), right(known, hidden), expression);
        return smallest < 1 + NEARLY && largest > Suppression.LEAST_SHOWN - 1 - NEARLY;
    }

    /** The sums that hang together with a hidden number. */
    Set<Sum> about(String cell) {
        Set<Sum> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(cell));
        while (!open.isEmpty()) {
            for (Sum sum : sums.getOrDefault(open.removeFirst(), List.of())) {
                if (found.add(sum)) {
                    sum.cells().filter(this::isHidden).forEach(open::addLast);
                }
            }
        }
        return found;
    }

    private boolean isHidden(String cell) {
        return marks.getOrDefault(cell, Mark.SHOWN) != Mark.SHOWN;
    }

    /** The hidden numbers over their least, and for each of the few what it falls short of 4. */
    private int numbers(List<String> hidden) {
        return hidden.size() + few(hidden).size();
    }

    private List<String> few(List<String> hidden) {
        return hidden.stream().filter(cell -> marks.get(cell) == Mark.FEW).toList();
    }

    private double[][] equations(Set<Sum> known, List<String> hidden) {
        List<double[]> rows = new ArrayList<>();
        for (Sum sum : known) {
            double[] row = new double[numbers(hidden)];
            sum.cells().filter(this::isHidden).forEach(cell -> row[hidden.indexOf(cell)] += sum.sign(cell));
            rows.add(row);
        }
        List<String> few = few(hidden);
        for (int i = 0; i < few.size(); i++) {
            double[] row = new double[numbers(hidden)];
            row[hidden.indexOf(few.get(i))] = 1;
            row[hidden.size() + i] = 1;
            rows.add(row);
        }
        return rows.toArray(double[][]::new);
    }

    private double[] right(Set<Sum> known, List<String> hidden) {
        List<Double> right = new ArrayList<>();
        for (Sum sum : known) {
            double shown = sum.cells()
                    .mapToDouble(cell -> sum.sign(cell)
                            * (isHidden(cell)
                                    ? marks.getOrDefault(cell, Mark.SHOWN).least()
                                    : values.getOrDefault(cell, 0L)))
                    .sum();
            right.add(sum.beside() - shown);
        }
        few(hidden).forEach(ignored -> right.add(Suppression.LEAST_SHOWN - 2.0));
        return right.stream().mapToDouble(Double::doubleValue).toArray();
    }
}

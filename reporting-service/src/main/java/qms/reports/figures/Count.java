package qms.reports.figures;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** One count of a figure and code, on a unit and a day. */
public record Count(String figure, String code, String unit, LocalDate day) {

    public static Count of(Fact fact) {
        return new Count(fact.figure(), fact.code(), fact.unit(), fact.day());
    }

    /** What a thing counts as, of all that is known of it. */
    public static Set<Count> standing(FactDocument document, Known known) {
        return times(document, known).keySet();
    }

    /** The same, and how many times each. */
    static Map<Count, Integer> times(FactDocument document, Known known) {
        Map<Count, Integer> sums = new LinkedHashMap<>();
        document.facts().stream().filter(known::counts).forEach(fact -> sums.merge(of(fact), fact.n(), Integer::sum));
        sums.values().removeIf(n -> n <= 0);
        return sums;
    }
}

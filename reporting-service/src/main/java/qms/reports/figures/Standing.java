package qms.reports.figures;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What one thing counts as, when its entries are summed within what is taken as known. */
public final class Standing {

    private final Map<Sum, Integer> sums = new LinkedHashMap<>();

    private record Sum(String figure, String code, LocalDate day) {}

    private Standing(FactDocument thing, Known known) {
        thing.facts().stream()
                .filter(known::counts)
                .forEach(fact -> sums.merge(new Sum(fact.figure(), fact.code(), fact.day()), fact.n(), Integer::sum));
    }

    public static Standing of(FactDocument thing, Known known) {
        return new Standing(thing, known);
    }

    public boolean has(String figure) {
        return code(figure).isPresent();
    }

    /** The code that stands, of a figure where only one can. */
    public Optional<String> code(String figure) {
        return codes(figure, ignored -> true).stream().findFirst();
    }

    /** The codes that stand on these days. */
    public Set<String> codes(String figure, Predicate<LocalDate> days) {
        return sums.entrySet().stream()
                .filter(sum -> sum.getValue() > 0)
                .map(Map.Entry::getKey)
                .filter(sum -> sum.figure().equals(figure) && days.test(sum.day()))
                .map(Sum::code)
                .collect(Collectors.toSet());
    }
}

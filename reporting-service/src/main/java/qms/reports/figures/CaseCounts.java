package qms.reports.figures;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import qms.service.organisation.Organisation;
import qms.web.time.Period;

/** The figures of cases in a period, on every unit where they count: the sum of the entries, with the tree of units applied. */
public final class CaseCounts {

    private final Organisation organisation;
    private final Known known;
    private final Period period;
    private final Map<Standing, Set<String>> places = new HashMap<>();
    private final Map<Counted, Map<String, Long>> counts = new HashMap<>();
    private final Map<String, Long> importedLater = new HashMap<>();

    private record Standing(String unit, LocalDate day) {}

    private record Counted(String place, String figure) {}

    /** What cases that stand on one unit and day each come to together on the places where they count. */
    public record Sum(Set<String> places, String figure, String code, long n) {}

    /** How many of such cases have anything that was imported after the as-of moment. */
    public record Later(Set<String> places, long cases) {}

    private CaseCounts(Organisation organisation, Known known, Period period) {
        this.organisation = organisation;
        this.known = known;
        this.period = period;
    }

    public static CaseCounts of(
            Organisation organisation, Known known, Period period, Collection<? extends FactDocument> cases) {
        CaseCounts sum = new CaseCounts(organisation, known, period);
        cases.forEach(sum::add);
        return sum;
    }

    /** The same from cases of which most have been summed before. */
    public static CaseCounts of(
            Organisation organisation,
            Known known,
            Period period,
            Collection<? extends FactDocument> cases,
            Collection<Sum> sums,
            Collection<Later> later) {
        CaseCounts all = of(organisation, known, period, cases);
        for (Sum sum : sums) {
            sum.places()
                    .forEach(place -> all.counts
                            .computeIfAbsent(new Counted(place, sum.figure()), ignored -> new TreeMap<>())
                            .merge(sum.code(), sum.n(), Long::sum));
        }
        later.forEach(imported ->
                imported.places().forEach(place -> all.importedLater.merge(place, imported.cases(), Long::sum)));
        return all;
    }

    /** A figure that is not divided, or all the codes of one that is. */
    public long count(String place, String figure) {
        return byCode(place, figure).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** A figure's counts by code; a code that is not there counts 0. */
    public Map<String, Long> byCode(String place, String figure) {
        return counts.getOrDefault(new Counted(place, figure), Map.of());
    }

    /** How many cases counted on the place have anything that was imported after the as-of moment. */
    public long importedLater(String place) {
        return importedLater.getOrDefault(place, 0L);
    }

    private void add(FactDocument oneCase) {
        Map<String, Long> here = new HashMap<>();
        Map<Counted, Map<String, Long>> ofThis = new HashMap<>();
        boolean later = false;
        for (Fact fact : oneCase.facts()) {
            if (known.counts(fact) && period.contains(fact.day())) {
                places(fact).forEach(place -> count(place, fact, here, ofThis));
                later |= known.importedLater(fact);
            }
        }
        ofThis.forEach(this::sum);
        if (later) {
            here.forEach((place, standing) -> importedLater.merge(place, standing > 0 ? 1L : 0L, Long::sum));
        }
    }

    private static void count(String place, Fact fact, Map<String, Long> here, Map<Counted, Map<String, Long>> ofThis) {
        ofThis.computeIfAbsent(new Counted(place, fact.figure()), ignored -> new HashMap<>())
                .merge(fact.code(), (long) fact.n(), Long::sum);
        here.merge(place, (long) fact.n(), Long::sum);
    }

    /** A case that counts on several units counts once on what stands above them. */
    private void sum(Counted counted, Map<String, Long> byCode) {
        Map<String, Long> sums = counts.computeIfAbsent(counted, ignored -> new TreeMap<>());
        byCode.forEach((code, n) -> sums.merge(code, Math.min(n, 1L), Long::sum));
    }

    private Set<String> places(Fact fact) {
        return places.computeIfAbsent(
                new Standing(fact.unit(), fact.day()),
                standing -> organisation.placesWhereCounted(standing.unit(), standing.day()));
    }
}

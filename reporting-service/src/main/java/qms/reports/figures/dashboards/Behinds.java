package qms.reports.figures.dashboards;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import qms.reports.figures.UnitName;
import qms.reports.figures.dashboards.Behind.CountedThing;
import qms.reports.figures.dashboards.Behind.Unseen;

/** Opens a tile: what each thing by itself adds to it, so that they always add up. */
final class Behinds {

    private static final Comparator<CountedThing> ORDER = Comparator.comparing(
                    (CountedThing row) -> row.unit().key())
            .thenComparing(CountedThing::text)
            .thenComparing(CountedThing::id);

    private Behinds() {}

    /**
     * A thing that may count.
     *
     * @param unit by which it is decided who may see it
     * @param alone its facts and nobody else's
     */
    record Candidate(String id, String unit, String text, DashboardFacts alone) {}

    static Behind of(TaskTile tile, Asked asked, Collection<Candidate> candidates, Predicate<CountedThing> mayBeSeen) {
        Map<Boolean, List<CountedThing>> seen = candidates.stream()
                .map(each -> row(tile, asked, each))
                .filter(row -> row.n() != 0)
                .collect(Collectors.partitioningBy(mayBeSeen));
        List<CountedThing> shown = seen.getOrDefault(true, List.of());
        List<CountedThing> hidden = seen.getOrDefault(false, List.of());
        return new Behind(
                UnitName.of(asked.scope().unit()),
                asked.year(),
                asked.day(),
                asked.known().asOf(),
                asked.known().recordedBy(),
                tile.key(),
                tile.label(),
                sum(shown) + sum(hidden),
                shown.stream().sorted(ORDER).toList(),
                new Unseen(hidden.size(), sum(hidden)));
    }

    private static CountedThing row(TaskTile tile, Asked asked, Candidate candidate) {
        return new CountedThing(
                tile.collection(),
                candidate.id(),
                "/api/" + tile.collection() + "/" + candidate.id(),
                UnitName.of(asked.scope().organisation(), candidate.unit()),
                candidate.text(),
                tile.number(asked, candidate.alone()));
    }

    private static long sum(List<CountedThing> rows) {
        return rows.stream().mapToLong(CountedThing::n).sum();
    }
}

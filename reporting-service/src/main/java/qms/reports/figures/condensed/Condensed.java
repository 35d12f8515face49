package qms.reports.figures.condensed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import qms.reports.figures.CaseCounts;
import qms.reports.figures.CaseDocuments.OneCase;
import qms.reports.figures.CaseSums;
import qms.reports.figures.Fact;
import qms.reports.figures.Known;
import qms.reports.figures.Scope;
import qms.service.organisation.Organisation;
import qms.web.time.Period;

/** The facts of all cases as they stood at a moment; never changed. It says of any period what all the documents would have said. */
public final class Condensed implements CaseSums {

    private final Map<Shelf, Segment> segments;
    private final Map<Shelf, Apart> apart;
    private final AtomicReference<Eras> eras;

    private Condensed(Map<Shelf, Segment> segments, Map<Shelf, Apart> apart, AtomicReference<Eras> eras) {
        this.segments = segments;
        this.apart = apart;
        this.eras = eras;
    }

    static Condensed nothing() {
        return new Condensed(Map.of(), Map.of(), new AtomicReference<>());
    }

    @Override
    public CaseCounts counts(Scope scope, Known known, Period period) {
        Set<String> units = scope.candidates();
        Limits limits = Limits.of(known);
        Sums sums = new Sums(eras(scope.organisation()), period, limits);
        segments(units, period).forEach(sums::add);
        return CaseCounts.of(
                scope.organisation(), known, period, apart(units, limits, period), sums.sums(), sums.later());
    }

    /** What has to be looked at for these units and days. */
    Map<Shelf, Segment> segments(Set<String> units, Period period) {
        return Shelf.of(segments, units, period);
    }

    /** What of the cases apart is not in the columns within the limits: each once, on however many shelves it stands. */
    Collection<WholeCase> apart(Set<String> units, Limits limits, Period period) {
        Map<UUID, WholeCase> found = new HashMap<>();
        Shelf.of(apart, units, period).values().forEach(shelf -> shelf.notInColumns(limits, found::put));
        found.values().removeIf(one -> !one.mayCount(units, period));
        return found.values();
    }

    /** With these in the place of what was known of them: their facts tell every unit and day on which they have ever stood. */
    Condensed with(Collection<OneCase> cases) {
        Map<Shelf, Set<UUID>> gone = new HashMap<>();
        Map<Shelf, List<CaseOfOneDay>> come = new HashMap<>();
        Map<Shelf, Map<UUID, WholeCase>> comeApart = new HashMap<>();
        for (OneCase one : cases) {
            UUID id = id(one.id());
            List<Fact> facts = one.facts().facts();
            Set<Shelf> shelves = facts.stream().map(Shelf::of).collect(Collectors.toSet());
            shelves.forEach(shelf ->
                    gone.computeIfAbsent(shelf, ignored -> new HashSet<>()).add(id));
            if (facts.isEmpty()) {
                continue;
            }
            if (CaseOfOneDay.fits(facts)) {
                put(come, id, facts);
            } else {
                WholeCase whole = WholeCase.of(facts);
                whole.settled().byDay().forEach(day -> put(come, id, day));
                shelves.forEach(shelf -> comeApart
                        .computeIfAbsent(shelf, ignored -> new HashMap<>())
                        .put(id, whole));
            }
        }
        Map<Shelf, Segment> segmentsNow = new HashMap<>(segments);
        Map<Shelf, Apart> apartNow = new HashMap<>(apart);
        gone.forEach((shelf, ids) -> {
            segmentsNow.put(
                    shelf, segments.getOrDefault(shelf, Segment.EMPTY).with(ids, come.getOrDefault(shelf, List.of())));
            Apart shelfNow = apart.getOrDefault(shelf, Apart.NONE).with(ids, comeApart.getOrDefault(shelf, Map.of()));
            if (shelfNow.isEmpty()) {
                apartNow.remove(shelf);
            } else {
                apartNow.put(shelf, shelfNow);
            }
        });
        return new Condensed(segmentsNow, apartNow, eras);
    }

    private static void put(Map<Shelf, List<CaseOfOneDay>> come, UUID id, List<Fact> day) {
        come.computeIfAbsent(Shelf.of(day.getFirst()), ignored -> new ArrayList<>())
                .add(CaseOfOneDay.of(id, day));
    }

    private Eras eras(Organisation organisation) {
        Eras last = eras.get();
        if (last != null && last.of(organisation)) {
            return last;
        }
        Eras now = new Eras(organisation);
        eras.set(now);
        return now;
    }

    private static UUID id(String stream) {
        return UUID.nameUUIDFromBytes(stream.getBytes(StandardCharsets.UTF_8));
    }

    /** What the segments come to, by unit and era. */
    private static final class Sums {

        private final Eras eras;
        private final Period period;
        private final Limits limits;
        private final Map<Standing, Map<Code, Long>> sums = new HashMap<>();
        private final Map<Standing, Long> later = new HashMap<>();

        private record Standing(String unit, int era) {}

        Sums(Eras eras, Period period, Limits limits) {
            this.eras = eras;
            this.period = period;
            this.limits = limits;
        }

        void add(Shelf shelf, Segment segment) {
            if (segment.isUnknown(limits)) {
                return;
            }
            Map<Integer, Tally> tallies = new HashMap<>();
            if (isOneEraOf(shelf) && segment.isWhollyKnown(limits)) {
                add(new Standing(shelf.unit(), eras.at(shelf.firstDay())), segment.codes(), segment.totals());
                return;
            }
            for (int i = 0; i < segment.cases(); i++) {
                long day = segment.day(i);
                if (day >= period.from().toEpochDay() && day <= period.to().toEpochDay()) {
                    segment.add(
                            i,
                            limits,
                            tallies.computeIfAbsent(
                                    eras.at(day),
                                    ignored -> new Tally(segment.codes().size())));
                }
            }
            tallies.forEach((era, tally) -> {
                Standing standing = new Standing(shelf.unit(), era);
                add(standing, segment.codes(), tally.sums());
                later.merge(standing, tally.later(), Long::sum);
            });
        }

        private boolean isOneEraOf(Shelf shelf) {
            return shelf.firstDay() >= period.from().toEpochDay()
                    && shelf.lastDay() <= period.to().toEpochDay()
                    && eras.at(shelf.firstDay()) == eras.at(shelf.lastDay());
        }

        private void add(Standing standing, List<Code> codes, long[] counts) {
            Map<Code, Long> sum = sums.computeIfAbsent(standing, ignored -> new HashMap<>());
            for (int i = 0; i < counts.length; i++) {
                if (counts[i] != 0) {
                    sum.merge(codes.get(i), counts[i], Long::sum);
                }
            }
        }

        List<CaseCounts.Sum> sums() {
            List<CaseCounts.Sum> all = new ArrayList<>();
            sums.forEach((standing, counts) -> {
                Set<String> places = eras.places(standing.unit(), standing.era());
                counts.forEach((code, n) -> all.add(new CaseCounts.Sum(places, code.figure(), code.code(), n)));
            });
            return all;
        }

        List<CaseCounts.Later> later() {
            return later.entrySet().stream()
                    .map(entry -> new CaseCounts.Later(
                            eras.places(entry.getKey().unit(), entry.getKey().era()), entry.getValue()))
                    .toList();
        }
    }
}

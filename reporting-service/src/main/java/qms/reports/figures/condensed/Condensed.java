package qms.reports.figures.condensed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
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
    private final Map<UUID, WholeCase> whole;
    private final AtomicReference<Eras> eras;

    private Condensed(Map<Shelf, Segment> segments, Map<UUID, WholeCase> whole, AtomicReference<Eras> eras) {
        this.segments = segments;
        this.whole = whole;
        this.eras = eras;
    }

    static Condensed nothing() {
        return new Condensed(Map.of(), Map.of(), new AtomicReference<>());
    }

    @Override
    public CaseCounts counts(Scope scope, Known known, Period period) {
        Set<String> units = scope.candidates();
        Sums sums = new Sums(eras(scope.organisation()), period, Limits.of(known));
        segments(units, period).forEach(sums::add);
        List<WholeCase> apart = whole.values().stream()
                .filter(one -> one.mayCount(units, period))
                .toList();
        return CaseCounts.of(scope.organisation(), known, period, apart, sums.sums(), sums.later());
    }

    /** What has to be looked at for these units and days. */
    Map<Shelf, Segment> segments(Set<String> units, Period period) {
        Map<Shelf, Segment> found = new HashMap<>();
        List<Long> months = Shelf.months(period);
        if ((long) units.size() * months.size() > segments.size()) {
            segments.forEach((shelf, segment) -> {
                if (units.contains(shelf.unit()) && shelf.isAmong(months)) {
                    found.put(shelf, segment);
                }
            });
            return found;
        }
        units.forEach(unit -> months.forEach(month -> {
            Shelf shelf = new Shelf(unit, month);
            Optional.ofNullable(segments.get(shelf)).ifPresent(segment -> found.put(shelf, segment));
        }));
        return found;
    }

    /** With these in the place of what was known of them: their facts tell every unit and day on which they have ever stood. */
    Condensed with(Collection<OneCase> cases) {
        Map<UUID, WholeCase> wholeNow = new HashMap<>(whole);
        Map<Shelf, Set<UUID>> gone = new HashMap<>();
        Map<Shelf, Map<UUID, CaseOfOneDay>> come = new HashMap<>();
        for (OneCase one : cases) {
            UUID id = id(one.id());
            List<Fact> facts = one.facts().facts();
            facts.forEach(fact -> gone.computeIfAbsent(Shelf.of(fact), ignored -> new HashSet<>())
                    .add(id));
            wholeNow.remove(id);
            if (facts.isEmpty()) {
                continue;
            }
            if (CaseOfOneDay.fits(facts)) {
                come.computeIfAbsent(Shelf.of(facts.getFirst()), ignored -> new HashMap<>())
                        .put(id, CaseOfOneDay.of(id, facts));
            } else {
                wholeNow.put(id, new WholeCase(List.copyOf(facts)));
            }
        }
        Map<Shelf, Segment> now = new HashMap<>(segments);
        gone.forEach((shelf, ids) -> now.put(
                shelf,
                now.getOrDefault(shelf, Segment.EMPTY)
                        .with(ids, come.getOrDefault(shelf, Map.of()).values())));
        return new Condensed(now, wholeNow, eras);
    }

    /** How many cases are kept as they are. */
    int apart() {
        return whole.size();
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

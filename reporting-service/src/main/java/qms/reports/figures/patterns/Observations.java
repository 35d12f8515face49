package qms.reports.figures.patterns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import qms.reports.figures.Known;
import qms.reports.figures.Scope;
import qms.reports.figures.definitions.Definition;
import qms.reports.figures.definitions.Definition.Ratio;
import qms.reports.figures.definitions.Definition.Subject;
import qms.reports.figures.definitions.Definitions;
import qms.reports.figures.patterns.Observation.Apart;
import qms.reports.figures.patterns.Step.Slot;
import qms.web.time.Period;
import qms.web.time.Stockholm;

/** Counts every period that is asked for, and says which of them cannot be set beside the others. */
final class Observations {

    private static final int HUNDRED = 100;

    private final Scope scope;
    private final Known known;
    private final Instant now;
    private final PatternFacts facts;
    private final PatternQuery query;
    private final Counting counting;
    private final Map<LocalDate, String> breaks;
    private final Map<Integer, Optional<String>> missing = new HashMap<>();

    Observations(Scope scope, Known known, Instant now, PatternFacts facts, PatternQuery query) {
        this.scope = scope;
        this.known = known;
        this.now = now;
        this.facts = facts;
        this.query = query;
        this.counting = new Counting(scope, known, now, facts);
        this.breaks = Breaks.of(scope.organisation(), scope.unit(), query.period());
    }

    /** Those that have begun by the moment asked about. */
    List<Observation> all() {
        LocalDate today = Stockholm.day(moment());
        List<Observation> all = new ArrayList<>();
        for (Slot slot :
                query.by().between(query.period().from(), query.period().to())) {
            if (!slot.period().from().isAfter(today)) {
                all.add(of(slot));
            }
        }
        return all;
    }

    Map<LocalDate, String> breaks() {
        return breaks;
    }

    /** How many of what is counted was imported after the as-of moment. */
    long importedLater(List<Observation> all) {
        return all.stream()
                .mapToLong(
                        one -> counting.importedLater(query.figure(), one.slot().period()))
                .sum();
    }

    private Observation of(Slot slot) {
        Period period = slot.period();
        long count = counting.count(query.figure(), query.code(), period);
        Ratio ratio = query.ratio();
        Long below = ratio == null ? null : Long.valueOf(denominator(ratio, period));
        Set<String> maps = query.figure().subject() == Subject.RISKS ? counting.maps(period) : Set.of();
        Apart apart = apart(slot, below, maps);
        return new Observation(
                slot, count, below, value(count, below, ratio, apart), apart, because(slot, apart), maps);
    }

    private long denominator(Ratio ratio, Period period) {
        Definition per = Definitions.of(ratio.per()).orElseThrow();
        return counting.count(per, "", period);
    }

    static @Nullable Double value(long count, @Nullable Long below, @Nullable Ratio ratio, @Nullable Apart apart) {
        if (apart == Apart.NOT_REPORTED || apart == Apart.UNKNOWN || apart == Apart.NO_DENOMINATOR) {
            return null;
        }
        if (ratio == null || below == null) {
            return (double) count;
        }
        if (below == 0) {
            return null;
        }
        return ratio.share() ? (double) count / below : (double) count * HUNDRED / below;
    }

    private @Nullable Apart apart(Slot slot, @Nullable Long below, Set<String> maps) {
        if (moment().isBefore(Stockholm.endOf(slot.period().to()))) {
            return Apart.ONGOING;
        }
        if (breaks.keySet().stream()
                .anyMatch(day ->
                        day.isAfter(slot.period().from()) && slot.period().contains(day))) {
            return Apart.REORGANISED;
        }
        Optional<String> silent = missing(slot.year());
        if (silent.isPresent()) {
            return Apart.valueOf(silent.get());
        }
        if (maps.size() > 1) {
            return Apart.SEVERAL_MAPS;
        }
        return below != null && below == 0 ? Apart.NO_DENOMINATOR : null;
    }

    private @Nullable String because(Slot slot, @Nullable Apart apart) {
        if (apart != Apart.REORGANISED) {
            return apart == null ? null : apart.because();
        }
        return breaks.entrySet().stream()
                .filter(each -> slot.period().contains(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(apart.because());
    }

    private Optional<String> missing(int year) {
        return missing.computeIfAbsent(
                year,
                asked -> Reported.missing(
                        PatternFacts.in(scope, asked),
                        known,
                        query.figure().subject(),
                        facts.statements().getOrDefault(asked, List.of()),
                        counting));
    }

    private Instant moment() {
        Instant asOf = known.asOf();
        return asOf == null || now.isBefore(asOf) ? now : asOf;
    }
}

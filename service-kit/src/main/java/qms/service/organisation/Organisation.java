package qms.service.organisation;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.events.organisation.OrganisationEvent;
import qms.service.organisation.OrgUnit.LocalTerm;
import qms.service.organisation.OrgUnit.Merger;
import qms.service.organisation.OrgUnit.Placement;
import qms.web.time.Period;

/**
 * The whole organisation through time, as known now. Immutable: an event gives a new one. A unit may refer to one that is not entered
 * yet (a line of an import may refer to a later line); it then simply has no answers of its own.
 */
public final class Organisation {

    public static final Organisation EMPTY = new Organisation(Map.of());

    private final Map<String, OrgUnit> units;
    private final Relations relations;

    private Organisation(Map<String, OrgUnit> units) {
        this.units = units;
        this.relations = new Relations(units.values());
    }

    public Organisation evolve(OrganisationEvent event) {
        return evolve(List.of(event));
    }

    /** The same as one event after the other, at the price of one. */
    public Organisation evolve(Collection<? extends OrganisationEvent> events) {
        if (events.isEmpty()) {
            return this;
        }
        Map<String, OrgUnit> changed = new LinkedHashMap<>(units);
        events.forEach(event -> OrganisationFold.apply(event, changed));
        return new Organisation(changed);
    }

    public Optional<OrgUnit> unit(String key) {
        return Optional.ofNullable(units.get(key));
    }

    /** Every unit, in the order they were entered. */
    public Collection<OrgUnit> units() {
        return List.copyOf(units.values());
    }

    /** Every unit that stood over it that day, nearest first. */
    public Set<String> above(String key, LocalDate day) {
        return reached(
                List.of(key), unit -> placements(unit).filter(p -> p.on(day)).map(Placement::parent));
    }

    /** Every unit that stood below it that day. */
    public Set<String> below(String key, LocalDate day) {
        return reached(
                List.of(key),
                unit -> relations
                        .placedUnder(unit)
                        .filter(below -> below.placement().on(day))
                        .map(Relations.Below::unit));
    }

    /** Every unit that stood below one of these on any day at all. */
    public Set<String> everBelow(Collection<String> keys) {
        return reached(keys, unit -> relations.placedUnder(unit).map(Relations.Below::unit));
    }

    /** Whether {@code over} stood over {@code under} some day of the period. */
    public boolean stoodOver(String over, String under, Period period) {
        return stoodOver(over, under, period.from(), period.to(), Set.of());
    }

    /** What the unit was merged into after the day, step by step; nearest first. */
    public Set<String> mergedInto(String key, LocalDate after) {
        return reached(List.of(key), unit -> mergedLater(unit, after));
    }

    /** Every unit that has been merged into this one, step by step. */
    public Set<String> predecessors(String key) {
        return reached(List.of(key), unit -> mergers(unit).map(Merger::predecessor));
    }

    /** The mergers that a unit went into: the successor, and its first day as such. */
    public Map<String, LocalDate> successors(String key) {
        Map<String, LocalDate> found = new LinkedHashMap<>();
        relations.mergedInto(key).forEach(into -> found.put(into.successor(), into.on()));
        return found;
    }

    /**
     * Where something that happened in a unit on a day counts: on the unit, on what stood over it that day, and step by step on what any of
     * these was later merged into. What stands over a successor is not included.
     */
    public Set<String> placesWhereCounted(String unit, LocalDate day) {
        Set<String> places = new LinkedHashSet<>();
        places.add(unit);
        places.addAll(above(unit, day));
        places.addAll(reached(places, place -> mergedLater(place, day)));
        return places;
    }

    /** Whether a unit may use a code: a standard one, or a local one of its own or of a unit that stood over it that day. */
    public boolean mayUse(Taxonomy taxonomy, String unit, String code, LocalDate day) {
        if (taxonomy.has(code)) {
            return true;
        }
        return Stream.concat(Stream.of(unit), above(unit, day).stream())
                .flatMap(this::localTerms)
                .anyMatch(term ->
                        term.taxonomy().equals(taxonomy.name()) && term.code().equals(code));
    }

    /** Every local value of a taxonomy, in the order they were added. */
    public List<LocalTerm> localTerms(Taxonomy taxonomy) {
        return units.values().stream()
                .flatMap(unit -> unit.localTerms().stream())
                .filter(term -> term.taxonomy().equals(taxonomy.name()))
                .toList();
    }

    /** The values that a unit may choose among on a day: the standard ones, then its own and those of the units over it. */
    public List<Taxonomy.Term> terms(Taxonomy taxonomy, String unit, LocalDate day) {
        Set<String> over = above(unit, day);
        return withLocal(taxonomy, term -> term.unit().equals(unit) || over.contains(term.unit()));
    }

    /**
     * The values that have a row in a report on a unit: the standard ones, then a local value where the unit (or one merged into it) is the
     * value's unit, is below it, or stood over it some day of the period.
     */
    public List<Taxonomy.Term> rows(Taxonomy taxonomy, String unit, Period period) {
        Set<String> reported = new LinkedHashSet<>(List.of(unit));
        reported.addAll(predecessors(unit));
        return withLocal(
                taxonomy,
                term -> reported.stream()
                        .anyMatch(r -> r.equals(term.unit())
                                || stoodOver(r, term.unit(), period)
                                || stoodOver(term.unit(), r, period)));
    }

    /** Which placement is the first to put the unit over itself, also indirectly, on some day: its place in the list. */
    public Optional<Integer> cycle(String unit, List<Placement> placements) {
        return firstWhere(
                placements,
                (placement, before) -> placement.parent().equals(unit)
                        || stoodOver(unit, placement.parent(), placement.from(), placement.to(), Set.of()));
    }

    /** Which placement is the first to overlap an earlier one in time: a unit stands under one unit at a time. */
    public static Optional<Integer> overlap(List<Placement> placements) {
        return firstWhere(placements, (placement, before) -> before.stream().anyMatch(placement::overlaps));
    }

    /** Which predecessor is the first that the unit itself has gone into, so that the two would have been merged into each other. */
    public Optional<Integer> mergedIntoItself(String unit, List<String> predecessors) {
        return firstWhere(
                predecessors,
                (predecessor, before) ->
                        predecessor.equals(unit) || predecessors(predecessor).contains(unit));
    }

    private List<Taxonomy.Term> withLocal(Taxonomy taxonomy, Predicate<LocalTerm> included) {
        Map<String, Taxonomy.Term> found = new LinkedHashMap<>();
        taxonomy.terms().forEach(term -> found.put(term.code(), term));
        localTerms(taxonomy).stream()
                .filter(included)
                .forEach(term -> found.putIfAbsent(term.code(), new Taxonomy.Term(term.code(), term.label())));
        return List.copyOf(found.values());
    }

    /** Never round a ring: the lines of an import are asked about before it is known that they make one. */
    private boolean stoodOver(String over, String under, LocalDate from, @Nullable LocalDate to, Set<String> passed) {
        if (passed.contains(under)) {
            return false;
        }
        Set<String> path = new LinkedHashSet<>(passed);
        path.add(under);
        return placements(under)
                .filter(p -> p.overlaps(new Placement(p.parent(), from, to)))
                .anyMatch(p -> p.parent().equals(over)
                        || stoodOver(over, p.parent(), later(p.from(), from), earlier(p.to(), to), path));
    }

    private Stream<String> mergedLater(String unit, LocalDate day) {
        boolean gone = unit(unit).filter(known -> known.endedBefore(day)).isPresent();
        return relations
                .mergedInto(unit)
                .filter(into -> gone || into.on().isAfter(day))
                .map(Relations.Into::successor);
    }

    private Stream<Placement> placements(String unit) {
        return unit(unit).stream().flatMap(known -> known.placements().stream());
    }

    private Stream<Merger> mergers(String unit) {
        return unit(unit).stream().flatMap(known -> known.predecessors().stream());
    }

    private Stream<LocalTerm> localTerms(String unit) {
        return unit(unit).stream().flatMap(known -> known.localTerms().stream());
    }

    /** Everything that can be reached in one or more steps; what is started from only if a way leads back to it. */
    private static Set<String> reached(Collection<String> from, Function<String, Stream<String>> step) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            step.apply(open.removeFirst()).filter(found::add).forEach(open::addLast);
        }
        return found;
    }

    private static <T> Optional<Integer> firstWhere(List<T> items, BiPredicate<T, List<T>> wrong) {
        for (int i = 0; i < items.size(); i++) {
            if (wrong.test(items.get(i), items.subList(0, i))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.isBefore(b) ? a : b;
    }
}

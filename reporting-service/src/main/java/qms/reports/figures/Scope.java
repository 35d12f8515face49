package qms.reports.figures;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import qms.service.organisation.OrgUnit;
import qms.service.organisation.Organisation;
import qms.web.time.Period;

/** The unit and year that a report is about, and which other units belong to it. */
public final class Scope {

    private final Organisation organisation;
    private final OrgUnit unit;
    private final int year;
    private final Map<String, Boolean> known = new HashMap<>();

    public Scope(Organisation organisation, OrgUnit unit, int year) {
        this.organisation = organisation;
        this.unit = unit;
        this.year = year;
    }

    public Organisation organisation() {
        return organisation;
    }

    public OrgUnit unit() {
        return unit;
    }

    public int year() {
        return year;
    }

    /**
     * Whether what belongs to a unit for the year, and not to a day of it (a risk, a self-check, a declared figure), is reported here: where
     * the unit stood on 31 December, or on the last day of whichever of the two has ended, and on what that was merged into.
     */
    public boolean includes(String other) {
        return known.computeIfAbsent(
                other, key -> organisation.placesWhereCounted(key, dayOf(key)).contains(unit.key()));
    }

    /** The reported unit, and every unit included that existed some day of the year; sorted by key, the reported one first. */
    public List<OrgUnit> units() {
        Set<OrgUnit> found = new LinkedHashSet<>(List.of(unit));
        organisation.units().stream()
                .filter(other ->
                        !other.validFrom().isAfter(lastOfYear()) && !other.endedBefore(LocalDate.of(year, 1, 1)))
                .filter(other -> includes(other.key()))
                .sorted(Comparator.comparing(OrgUnit::key))
                .forEach(found::add);
        return List.copyOf(found);
    }

    /** The same question for another year. */
    public Scope in(int otherYear) {
        return new Scope(organisation, unit, otherYear);
    }

    /** The days of the year and of some before it. */
    public Period years(int before) {
        return new Period(Period.year(year - before).from(), Period.year(year).to());
    }

    /** The same question for another unit. */
    public Scope of(OrgUnit other) {
        return new Scope(organisation, other, year);
    }

    /**
     * Every unit whose things could count here or in a unit included here, on any day: more than will, so that one fetch is enough.
     */
    public Set<String> candidates() {
        Set<String> reported = organisation.units().stream()
                .map(OrgUnit::key)
                .filter(this::includes)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        reported.add(unit.key());
        Set<String> roots = new LinkedHashSet<>(reported);
        reported.forEach(key -> roots.addAll(organisation.predecessors(key)));
        Set<String> all = new LinkedHashSet<>(roots);
        all.addAll(organisation.everBelow(roots));
        return all;
    }

    private LocalDate dayOf(String other) {
        LocalDate day = earlier(lastOfYear(), unit);
        return organisation.unit(other).map(known -> earlier(day, known)).orElse(day);
    }

    private LocalDate lastOfYear() {
        return LocalDate.of(year, Month.DECEMBER, 31);
    }

    private static LocalDate earlier(LocalDate day, OrgUnit unit) {
        return unit.lastDay().filter(last -> last.isBefore(day)).orElse(day);
    }
}

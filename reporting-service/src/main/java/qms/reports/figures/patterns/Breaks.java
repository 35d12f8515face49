package qms.reports.figures.patterns;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import qms.reports.figures.UnitName;
import qms.service.organisation.OrgUnit;
import qms.service.organisation.OrgUnit.Placement;
import qms.service.organisation.Organisation;
import qms.web.time.Period;

/** The days on which a unit became another than it was: a merger, or a unit that came to stand under it or went. */
final class Breaks {

    private Breaks() {}

    /** The first day of what is new, and why it cannot be set beside what was. */
    static Map<LocalDate, String> of(Organisation organisation, OrgUnit unit, Period period) {
        Map<LocalDate, String> found = new TreeMap<>();
        moves(organisation, unit, found);
        mergers(organisation, unit, found);
        found.keySet().removeIf(day -> !period.contains(day));
        return found;
    }

    private static void mergers(Organisation organisation, OrgUnit unit, Map<LocalDate, String> found) {
        Stream.concat(Stream.of(unit.key()), organisation.predecessors(unit.key()).stream())
                .flatMap(key -> organisation.unit(key).stream())
                .forEach(one -> one.predecessors()
                        .forEach(merger -> found.put(
                                merger.on(),
                                "%s gick upp i %s.".formatted(name(organisation, merger.predecessor()), one.name()))));
        organisation
                .successors(unit.key())
                .forEach((into, on) ->
                        found.put(on, "%s gick upp i %s.".formatted(unit.name(), name(organisation, into))));
    }

    private static void moves(Organisation organisation, OrgUnit unit, Map<LocalDate, String> found) {
        Set<String> roots = new LinkedHashSet<>(organisation.predecessors(unit.key()));
        roots.add(unit.key());
        for (String key : organisation.everBelow(roots)) {
            organisation.unit(key).ifPresent(below -> moves(organisation, unit, below, found));
        }
    }

    private static void moves(Organisation organisation, OrgUnit unit, OrgUnit below, Map<LocalDate, String> found) {
        for (Placement placement : below.placements()) {
            LocalDate day = placement.from();
            LocalDate before = day.minusDays(1);
            if (below.existsOn(day) && below.existsOn(before)) {
                boolean now = countsHere(organisation, unit, below, day);
                if (now != countsHere(organisation, unit, below, before)) {
                    found.put(day, (now ? "%s kom till %s." : "%s lämnade %s.").formatted(below.name(), unit.name()));
                }
            }
        }
    }

    private static boolean countsHere(Organisation organisation, OrgUnit unit, OrgUnit below, LocalDate day) {
        return organisation.placesWhereCounted(below.key(), day).contains(unit.key());
    }

    private static String name(Organisation organisation, String key) {
        return UnitName.of(organisation, key).name();
    }
}

package qms.reports.figures.publicfigures;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import qms.reports.figures.CaseCounts;
import qms.reports.figures.CountedFigure;
import qms.service.organisation.OrgUnit;
import qms.service.organisation.Organisation;
import qms.web.time.Period;

/** The numbers that are public for all units that hang together with one, and which of them add up to which. */
final class PublicTables {

    static final List<CountedFigure> TOTALS = List.of(
            CountedFigure.COMPLAINTS,
            CountedFigure.TAGS,
            CountedFigure.DEVIATIONS,
            CountedFigure.LEX_SARAH,
            CountedFigure.LEX_MARIA);
    /** The figures that a board's total is divided by. */
    static final Map<CountedFigure, CountedFigure> DIVIDED = divided();

    private final Organisation organisation;
    private final Period year;
    private final Set<OrgUnit> family;
    private final Map<String, Long> values = new LinkedHashMap<>();
    private final List<Sum> sums = new ArrayList<>();

    PublicTables(Organisation organisation, OrgUnit unit, Period year) {
        this.organisation = organisation;
        this.year = year;
        this.family = family(unit);
    }

    /** The units that a number of the one could be worked out from: all that stood above it or below it, and above and below those. */
    Set<OrgUnit> family() {
        return family;
    }

    Map<String, Long> values() {
        return values;
    }

    List<Sum> sums() {
        return sums;
    }

    static String cell(CountedFigure figure, String code, OrgUnit unit) {
        return unit.key() + " " + figure.key() + " " + code;
    }

    /** Enters the numbers of one unit of the family; all of them before the sums. */
    void enter(OrgUnit unit, CaseCounts counts) {
        for (CountedFigure total : TOTALS) {
            values.put(cell(total, "", unit), counts.count(unit.key(), counted(total)));
        }
        if (isWhole(unit)) {
            DIVIDED.forEach((figure, total) -> divide(unit, figure, total, counts));
        }
    }

    /** What the units below come to on each unit above them. */
    void add() {
        for (OrgUnit unit : family) {
            List<OrgUnit> below = directlyBelow(unit).toList();
            if (!below.isEmpty()) {
                TOTALS.forEach(figure -> sums.add(sum(
                        cell(figure, "", unit),
                        below.stream().map(each -> cell(figure, "", each)).toList())));
            }
        }
    }

    /** Whether a unit is a board that counts nowhere else: only such a one's figures are divided, so that no unit's can be subtracted. */
    boolean isWhole(OrgUnit unit) {
        return unit.isBoard() && directlyAbove(unit).findAny().isEmpty();
    }

    private void divide(OrgUnit unit, CountedFigure figure, CountedFigure total, CaseCounts counts) {
        Map<String, Long> byCode = new LinkedHashMap<>(counts.byCode(unit.key(), figure.key()));
        if (figure == CountedFigure.DEVIATIONS_BY_CATEGORY) {
            byCode.put("", counts.count(unit.key(), CountedFigure.DEVIATIONS_UNJUDGED.key()));
        }
        byCode.forEach((code, n) -> values.put(cell(figure, "/" + code, unit), n));
        sums.add(sum(
                cell(total, "", unit),
                byCode.keySet().stream()
                        .map(code -> cell(figure, "/" + code, unit))
                        .toList()));
    }

    private Sum sum(String total, List<String> parts) {
        long beside = values.getOrDefault(total, 0L)
                - parts.stream()
                        .mapToLong(part -> values.getOrDefault(part, 0L))
                        .sum();
        return new Sum(total, parts, beside);
    }

    /** Stood below it on some day of the year, or was merged into it. */
    Stream<OrgUnit> directlyBelow(OrgUnit unit) {
        return organisation.units().stream()
                .filter(other -> countsOn(other, unit))
                .sorted(Comparator.comparing(OrgUnit::key));
    }

    private Stream<OrgUnit> directlyAbove(OrgUnit unit) {
        return organisation.units().stream().filter(other -> countsOn(unit, other));
    }

    private boolean countsOn(OrgUnit unit, OrgUnit above) {
        return above.predecessors().stream()
                        .anyMatch(merger -> merger.predecessor().equals(unit.key()))
                || unit.placements().stream()
                        .filter(placement -> placement.parent().equals(above.key()))
                        .anyMatch(placement -> !placement.from().isAfter(year.to())
                                && (placement.to() == null || !placement.to().isBefore(year.from())));
    }

    private Set<OrgUnit> family(OrgUnit unit) {
        Set<OrgUnit> found = new LinkedHashSet<>(List.of(unit));
        Deque<OrgUnit> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            OrgUnit next = open.removeFirst();
            Stream.concat(directlyBelow(next), directlyAbove(next))
                    .filter(found::add)
                    .forEach(open::addLast);
        }
        return found;
    }

    private static String counted(CountedFigure total) {
        return total == CountedFigure.TAGS ? CountedFigure.BY_CATEGORY.key() : total.key();
    }

    private static Map<CountedFigure, CountedFigure> divided() {
        Map<CountedFigure, CountedFigure> divided = new LinkedHashMap<>();
        divided.put(CountedFigure.BY_SOURCE, CountedFigure.COMPLAINTS);
        divided.put(CountedFigure.BY_KIND, CountedFigure.COMPLAINTS);
        divided.put(CountedFigure.BY_CATEGORY, CountedFigure.TAGS);
        divided.put(CountedFigure.DEVIATIONS_BY_CATEGORY, CountedFigure.DEVIATIONS);
        divided.put(CountedFigure.LEX_BY_CATEGORY, CountedFigure.LEX_SARAH);
        divided.put(CountedFigure.LEX_BY_LEVEL, CountedFigure.LEX_SARAH);
        return divided;
    }
}

package qms.reports.figures;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The keys that facts are fetched by: for a case every unit and the days it has ever counted on, for the rest a unit and a year. */
final class FactKeys {

    static final String UNITS = "units";
    static final String FIRST_DAY = "firstDay";
    static final String LAST_DAY = "lastDay";
    static final String UNIT = "unit";
    static final String YEAR = "year";

    static final Set<String> OF_A_CASE = Set.of(UNITS, FIRST_DAY, LAST_DAY);
    static final Set<String> OF_A_YEAR = Set.of(UNIT, YEAR);

    private FactKeys() {}

    static Map<String, Object> ofACase(List<Fact> facts) {
        if (facts.isEmpty()) {
            return Map.of();
        }
        List<LocalDate> days =
                facts.stream().map(Fact::day).sorted(Comparator.naturalOrder()).toList();
        return Map.of(
                UNITS, facts.stream().map(Fact::unit).distinct().sorted().toList(),
                FIRST_DAY, days.getFirst(),
                LAST_DAY, days.getLast());
    }

    static Map<String, Object> ofYears(String unit, Collection<Integer> years) {
        return Map.of(UNIT, unit, YEAR, years);
    }

    static Map<String, Object> ofAYear(String unit, int year) {
        return Map.of(UNIT, unit, YEAR, year);
    }
}

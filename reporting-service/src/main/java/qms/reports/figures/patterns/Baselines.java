package qms.reports.figures.patterns;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import qms.reports.figures.patterns.Pattern.Break;
import qms.web.time.Period;

/** Which periods can be set beside each other: what came before a break is never one baseline with what came after. */
final class Baselines {

    private final Map<Observation, Integer> numbers = new LinkedHashMap<>();
    private final Map<LocalDate, String> breaks;

    Baselines(List<Observation> all, Map<LocalDate, String> reorganised) {
        breaks = new TreeMap<>(reorganised);
        int number = 0;
        Observation before = null;
        for (Observation one : all) {
            if (one.apart() != null) {
                continue;
            }
            if (before == null || broken(before, one)) {
                number++;
            }
            numbers.put(one, number);
            before = one;
        }
    }

    Map<Integer, List<Observation>> byNumber() {
        return numbers.keySet().stream().collect(groupingBy(numbers::get, TreeMap::new, toList()));
    }

    List<Break> breaks() {
        return breaks.entrySet().stream()
                .map(each -> new Break(each.getKey(), each.getValue()))
                .toList();
    }

    private boolean broken(Observation before, Observation one) {
        if (!before.maps().equals(one.maps())
                && !before.maps().isEmpty()
                && !one.maps().isEmpty()) {
            breaks.put(one.slot().period().from(), otherMap(before.maps(), one.maps()));
        }
        Period between = new Period(
                before.slot().period().from().plusDays(1), one.slot().period().from());
        return breaks.keySet().stream().anyMatch(between::contains);
    }

    private static String otherMap(Set<String> before, Set<String> after) {
        return "Riskerna bedöms på en annan karta: %s i stället för %s. Tidigare bedömningar behåller sin nivå, och perioderna går inte att jämföra."
                .formatted(String.join(", ", after), String.join(", ", before));
    }
}

package qms.reports.figures.condensed;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import qms.service.organisation.OrgUnit;
import qms.service.organisation.Organisation;

/** The stretches of days between which a unit was moved, merged or closed: on all days of one, the same counts in the same places. */
final class Eras {

    private final Organisation organisation;
    private final long[] begins;
    private final Map<Standing, Set<String>> places = new ConcurrentHashMap<>();

    private record Standing(String unit, int era) {}

    Eras(Organisation organisation) {
        this.organisation = organisation;
        TreeSet<Long> days = new TreeSet<>();
        organisation.units().stream()
                .flatMap(Eras::turns)
                .map(LocalDate::toEpochDay)
                .forEach(days::add);
        this.begins = days.stream().mapToLong(Long::longValue).toArray();
    }

    boolean of(Organisation other) {
        return organisation == other;
    }

    /** The number of the era that a day lies in. */
    int at(long day) {
        int low = 0;
        int high = begins.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (begins[middle] <= day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    Set<String> places(String unit, int era) {
        return places.computeIfAbsent(
                new Standing(unit, era),
                standing -> Set.copyOf(organisation.placesWhereCounted(unit, LocalDate.ofEpochDay(dayIn(era)))));
    }

    private long dayIn(int era) {
        if (begins.length == 0) {
            return 0;
        }
        return era == 0 ? begins[0] - 1 : begins[era - 1];
    }

    private static Stream<LocalDate> turns(OrgUnit unit) {
        Stream<LocalDate> moves = unit.placements().stream()
                .flatMap(placement -> Stream.concat(
                        Stream.of(placement.from()),
                        Optional.ofNullable(placement.to()).map(to -> to.plusDays(1)).stream()));
        Stream<LocalDate> mergers = unit.predecessors().stream().map(OrgUnit.Merger::on);
        Stream<LocalDate> end = unit.lastDay().map(last -> last.plusDays(1)).stream();
        return Stream.of(moves, mergers, end).flatMap(each -> each);
    }
}

package qms.reports.figures.condensed;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import qms.reports.figures.Fact;
import qms.web.time.Period;

/** A unit and a month, counted from the year 0. */
record Shelf(String unit, long month) {

    private static final int MONTHS = 12;

    static Shelf of(Fact fact) {
        return new Shelf(fact.unit(), month(fact.day()));
    }

    private static List<Long> months(Period period) {
        return LongStream.rangeClosed(month(period.from()), month(period.to()))
                .boxed()
                .toList();
    }

    /** What of all these stands on the shelves of the units and days. */
    static <T> Map<Shelf, T> of(Map<Shelf, T> all, Set<String> units, Period period) {
        Map<Shelf, T> found = new HashMap<>();
        List<Long> months = months(period);
        if ((long) units.size() * months.size() > all.size()) {
            all.forEach((shelf, each) -> {
                if (units.contains(shelf.unit()) && shelf.isAmong(months)) {
                    found.put(shelf, each);
                }
            });
            return found;
        }
        units.forEach(unit -> months.forEach(month -> {
            Shelf shelf = new Shelf(unit, month);
            Optional.ofNullable(all.get(shelf)).ifPresent(each -> found.put(shelf, each));
        }));
        return found;
    }

    /** Whether the month is one of these, which follow one another. */
    private boolean isAmong(List<Long> months) {
        return month >= months.getFirst() && month <= months.getLast();
    }

    long firstDay() {
        return yearMonth().atDay(1).toEpochDay();
    }

    long lastDay() {
        return yearMonth().atEndOfMonth().toEpochDay();
    }

    private YearMonth yearMonth() {
        return YearMonth.of(
                Math.toIntExact(Math.floorDiv(month, MONTHS)),
                Math.toIntExact(Math.floorMod(month, (long) MONTHS)) + 1);
    }

    private static long month(LocalDate day) {
        return day.getLong(ChronoField.PROLEPTIC_MONTH);
    }
}

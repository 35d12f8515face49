package qms.web.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;

/** Local days from the first to the last, both included. */
public record Period(LocalDate from, LocalDate to) {
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period ends after it begins");
        }
    }

    public static Period year(int year) {
        return months(year, Month.JANUARY, Month.DECEMBER);
    }

    static Period months(int year, Month first, Month last) {
        LocalDate lastMonth = LocalDate.of(year, last, 1);
        return new Period(LocalDate.of(year, first, 1), lastMonth.withDayOfMonth(lastMonth.lengthOfMonth()));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean contains(Instant moment) {
        return contains(Stockholm.day(moment));
    }

    public Instant start() {
        return Stockholm.startOf(from);
    }

    public Instant end() {
        return Stockholm.endOf(to);
    }
}

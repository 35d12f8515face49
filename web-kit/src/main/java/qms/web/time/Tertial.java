package qms.web.time;

import java.time.LocalDate;
import java.time.Month;

/** A third of a year, as figures and self-checks are reported. */
public enum Tertial {
    T1(Month.JANUARY, Month.APRIL),
    T2(Month.MAY, Month.AUGUST),
    T3(Month.SEPTEMBER, Month.DECEMBER);

    private final Month first;
    private final Month last;

    Tertial(Month first, Month last) {
        this.first = first;
        this.last = last;
    }

    public Period in(int year) {
        return Period.months(year, first, last);
    }

    /** From 1 January to the end of the tertial. */
    public Period cumulative(int year) {
        return Period.months(year, Month.JANUARY, last);
    }

    public static Tertial of(LocalDate day) {
        return values()[(day.getMonthValue() - 1) / 4];
    }
}

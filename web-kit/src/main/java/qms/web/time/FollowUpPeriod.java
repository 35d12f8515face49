package qms.web.time;

import java.time.Month;

/** When a unit description is followed up: T1, T2 counted from January, and the yearly report (verksamhetsberättelsen). */
public enum FollowUpPeriod {
    T1(Month.APRIL),
    T2(Month.AUGUST),
    VB(Month.DECEMBER);

    private final Month last;

    FollowUpPeriod(Month last) {
        this.last = last;
    }

    public Period in(int year) {
        return Period.months(year, Month.JANUARY, last);
    }
}

package qms.reports.figures.dashboards;

import java.time.LocalDate;
import java.time.Month;
import qms.reports.figures.Known;
import qms.reports.figures.Scope;
import qms.web.time.Period;
import qms.web.time.Stockholm;

/** What is asked: the unit and year, what is taken as known, and the day that it is told for. */
record Asked(Scope scope, Known known, LocalDate day) {

    static Asked of(Scope scope, Known known, LocalDate today) {
        LocalDate first = LocalDate.of(scope.year(), Month.JANUARY, 1);
        LocalDate last = LocalDate.of(scope.year(), Month.DECEMBER, 31);
        LocalDate day = today.isBefore(first) ? first : today;
        return new Asked(scope, known, day.isAfter(last) ? last : day);
    }

    int year() {
        return scope.year();
    }

    String unit() {
        return scope.unit().key();
    }

    LocalDate from() {
        return day.withDayOfYear(1);
    }

    /** The year until the day. */
    Period period() {
        return new Period(from(), day);
    }

    /** The same days a year ago, with what is known of them now. */
    Asked lastYear() {
        return new Asked(scope.in(year() - 1), known, day.minusYears(1));
    }

    /** Whether there was the unit by then. */
    boolean isOfAUnit() {
        return !scope.unit().validFrom().isAfter(day);
    }

    /** As it stood at the end of the day. */
    Asked asItStood() {
        return new Asked(scope, new Known(Stockholm.endOf(day), known.recordedBy()), day);
    }

    /** Any day at all: what is still to be done may be of any year. */
    static Period ever() {
        return new Period(LocalDate.of(1900, 1, 1), LocalDate.of(2200, 12, 31));
    }
}

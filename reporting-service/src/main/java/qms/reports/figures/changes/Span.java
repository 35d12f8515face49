package qms.reports.figures.changes;

import java.time.Instant;
import java.time.LocalDate;
import qms.reports.figures.Known;
import qms.reports.figures.Scope;
import qms.reports.figures.Window;
import qms.reports.figures.bridge.Reasons.End;
import qms.service.organisation.Organisation;
import qms.web.time.Period;
import qms.web.time.Stockholm;
import qms.web.time.Tertial;

/**
 * The tertial that is asked for: what was known when the one before had ended, what is known when it has ended itself, and what is known at the
 * asked moment, by which it is judged what is missing.
 */
record Span(Scope scope, Tertial tertial, Known known, LocalDate today) {

    Period period() {
        return tertial.in(scope.year());
    }

    /** What was known when the tertial before had ended. */
    Known before() {
        return new Known(since(), known.recordedBy());
    }

    /** What was registered after the tertial's end belongs to the next one. */
    Known after() {
        return new Known(until(), known.recordedBy());
    }

    Instant since() {
        return Stockholm.endOf(lastDayBefore());
    }

    Instant until() {
        Instant end = Stockholm.endOf(period().to());
        Instant asOf = known.asOf();
        return asOf != null && asOf.isBefore(end) ? asOf : end;
    }

    /** Both ends for cases of earlier days, from the first of the year before. */
    End opening(LocalDate last) {
        return new End(days(last), before());
    }

    End closing(LocalDate last) {
        return new End(days(last), after());
    }

    LocalDate lastDayBefore() {
        return period().from().minusDays(1);
    }

    Organisation organisation() {
        return scope.organisation();
    }

    private Window days(LocalDate last) {
        return Window.days(scope, new Period(LocalDate.of(scope.year() - 1, 1, 1), last));
    }
}

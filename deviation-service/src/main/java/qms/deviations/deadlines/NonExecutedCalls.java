package qms.deviations.deadlines;

import static qms.deviations.deadlines.Obligation.EVB_REPORT;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;
import qms.deviations.deadlines.Change.LapsesAll;
import qms.deviations.deadlines.Change.Meets;
import qms.deviations.deadlines.Change.Opens;
import qms.events.nonexecuted.NonExecutedClosed;
import qms.events.nonexecuted.NonExecutedEvent;
import qms.events.nonexecuted.NonExecutedQuarterOpened;
import qms.events.nonexecuted.NonExecutedSentToIvo;

/** What a quarter of non-executed decisions calls for, within the time in which IVO takes reports. */
@Component
class NonExecutedCalls extends CaseCallsProjection<NonExecutedEvent> {

    private static final int MONTHS_OF_A_QUARTER = 3;

    NonExecutedCalls() {
        super("NON_EXECUTED_REPORT", NonExecutedEvent.class, table());
    }

    @Override
    public String collection() {
        return "calls-of-non-executed-reports";
    }

    private static CallTable<NonExecutedEvent> table() {
        return new CallTable<NonExecutedEvent>()
                .when(NonExecutedQuarterOpened.class, NonExecutedCalls::opened)
                .when(NonExecutedSentToIvo.class, e -> List.of(new Meets(EVB_REPORT, e.sentOn())))
                .when(NonExecutedClosed.class, e -> List.of(new LapsesAll()));
    }

    private static List<Change> opened(NonExecutedQuarterOpened event) {
        LocalDate end = YearMonth.of(event.year(), event.quarter() * MONTHS_OF_A_QUARTER)
                .atEndOfMonth();
        return List.of(new Opens(EVB_REPORT, end, windowAfter(end)));
    }

    /** April, July and August, October, January. */
    private static LocalDate windowAfter(LocalDate quarter) {
        YearMonth last = YearMonth.from(quarter).plusMonths(quarter.getMonth() == Month.JUNE ? 2 : 1);
        return last.atEndOfMonth();
    }
}

package qms.deviations.deadlines;

import static qms.deviations.deadlines.Obligation.EVB_REPORT;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import qms.deviations.deadlines.Change.LapsesAll;
import qms.deviations.deadlines.Change.Meets;
import qms.deviations.deadlines.Change.Opens;
import qms.events.nonexecuted.NonExecutedClosed;
import qms.events.nonexecuted.NonExecutedEvent;
import qms.events.nonexecuted.NonExecutedQuarterOpened;
import qms.events.nonexecuted.NonExecutedSentToIvo;
import qms.web.law.ReportWindows;

/** What a quarter of non-executed decisions calls for, within the time in which IVO takes reports. */
@Component
class NonExecutedCalls extends CaseCallsProjection<NonExecutedEvent> {

    NonExecutedCalls(ReportWindows windows) {
        super("NON_EXECUTED_REPORT", NonExecutedEvent.class, table(windows));
    }

    @Override
    public String collection() {
        return "calls-of-non-executed-reports";
    }

    private static CallTable<NonExecutedEvent> table(ReportWindows windows) {
        return new CallTable<NonExecutedEvent>()
                .when(NonExecutedQuarterOpened.class, e -> opened(e, windows))
                .when(NonExecutedSentToIvo.class, e -> List.of(new Meets(EVB_REPORT, e.sentOn())))
                .when(NonExecutedClosed.class, e -> List.of(new LapsesAll()));
    }

    private static List<Change> opened(NonExecutedQuarterOpened event, ReportWindows windows) {
        LocalDate end = ReportWindows.end(event.year(), event.quarter());
        return List.of(new Opens(
                EVB_REPORT, end, windows.window(event.year(), event.quarter()).closes()));
    }
}

package qms.deviations.nonexecuted;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import qms.web.law.ReportWindows;
import qms.web.law.ReportWindows.Window;
import qms.web.law.SpecialFee;

/** By when a decision is to be carried out, and what one that waits may cost: rows with a source and days of validity. */
@Component
class NonExecutedRules {

    private final ReportWindows windows;

    NonExecutedRules(ReportWindows windows) {
        this.windows = windows;
    }

    /** What holds for a decision of a day. Three months from 30 November end on the last day of February. */
    OfDecision of(LocalDate decidedOn) {
        LocalDate last = decidedOn.plusMonths(3);
        return new OfDecision(decidedOn, last, windows.of(last.plusDays(1)), fee(decidedOn));
    }

    /** By the day of the decision, not of the report. */
    SpecialFee fee(LocalDate decidedOn) {
        return SpecialFee.of(decidedOn);
    }

    /** By when a decision is to be carried out, in which report it stands if it is not, and what it may cost. */
    record OfDecision(LocalDate decidedOn, LocalDate toBeExecutedBy, Window firstReport, SpecialFee fee) {}
}

package qms.processes.unitdescriptions;

import java.time.LocalDate;
import qms.web.time.FollowUpPeriod;

/**
 * Until when a period is to be followed up, in days after its last one, and who says so: practice, not law, so that it is configured.
 *
 * @param source where the days are decided
 */
record FollowUpPolicy(int t1Days, int t2Days, int vbDays, String source) {

    /** The first day on which a period can be followed up: the one after its last. */
    LocalDate opens(FollowUpPeriod period, int year) {
        return period.in(year).to().plusDays(1);
    }

    /** The last day on which it is not late. */
    LocalDate due(FollowUpPeriod period, int year) {
        int days = switch (period) {
            case T1 -> t1Days;
            case T2 -> t2Days;
            case VB -> vbDays;
        };
        return period.in(year).to().plusDays(days);
    }

    /** How what has not been submitted stands on a day. */
    FollowUpState unsubmitted(FollowUpPeriod period, int year, LocalDate day) {
        if (day.isBefore(opens(period, year))) {
            return FollowUpState.NOT_DUE;
        }
        return day.isAfter(due(period, year)) ? FollowUpState.MISSING : FollowUpState.DUE;
    }
}

package qms.deviations.deadlines;

import java.util.Set;

/** What is to be done by a day; until when, and who says so, is in the policies. */
enum Obligation {
    COMPLAINT_REGISTER,
    COMPLAINT_ACKNOWLEDGE,
    COMPLAINT_INVESTIGATE,
    COMPLAINT_ANSWER,
    COMPLAINT_ASSESS_PROTECTION,
    COMPLAINT_PASS_ON_APPEAL,
    COMPLAINT_REPORT_DATA_BREACH,
    COMPLAINT_REPORT_CRIME,
    COMPLAINT_REPORT_LEX_SARAH,
    DEVIATION_TRIAGE,
    LEX_SARAH_RECEIVE,
    LEX_SARAH_START_INVESTIGATION,
    LEX_SARAH_NOTIFY_IVO,
    LEX_SARAH_SEND_INVESTIGATION,
    LEX_SARAH_ANSWER_IVO,
    LEX_MARIA_NOTIFY_IVO,
    LEX_MARIA_SUBMIT_INVESTIGATION,
    INSPECTION_RESPOND,
    INSPECTION_MEND,
    EVB_REPORT;

    /** Whether it is called for as often as somebody asks. */
    boolean recurs() {
        return Set.of(LEX_SARAH_ANSWER_IVO, INSPECTION_RESPOND).contains(this);
    }

    /** Whether it is done in another system, so that no event of the case tells of it. */
    boolean isDoneElsewhere() {
        return Set.of(
                        COMPLAINT_ASSESS_PROTECTION,
                        COMPLAINT_PASS_ON_APPEAL,
                        COMPLAINT_REPORT_DATA_BREACH,
                        COMPLAINT_REPORT_CRIME,
                        COMPLAINT_REPORT_LEX_SARAH)
                .contains(this);
    }
}

package qms.reports.figures.certificates;

import java.util.List;
import java.util.stream.Stream;
import qms.reports.figures.CaseKind;
import qms.reports.figures.Scope;
import qms.reports.figures.managementreview.ReviewTables;

/** The reports that have a certificate: how each is counted again, what it rests on beside its cases, and of which kinds and years those are. */
enum CertifiedReport {
    QUALITY(Recount::quality, Behind::ofYear, 0, CaseKind.values()),
    TERTIAL(Recount::tertial, Behind::ofTertial, 0, CaseKind.values()),
    QUALITY_PLAN(Recount::qualityPlan, Behind::ofPlan, 0, CaseKind.RISK, CaseKind.SELF_CHECK),
    INTERNAL_CONTROL_PLAN(Recount::internalControlPlan, Behind::ofPlan, 0, CaseKind.RISK, CaseKind.SELF_CHECK),
    FOLLOW_UPS(Recount::followUps, Behind::ofFollowUps, 0),
    PATIENT_SAFETY(
            Recount::patientSafety,
            Behind::ofPatientSafety,
            0,
            CaseKind.DEVIATION,
            CaseKind.LEX_MARIA_CASE,
            CaseKind.INCIDENT),
    NON_EXECUTED_DECISIONS(Recount::nonExecutedDecisions, Behind::ofNonExecutedDecisions, 0, CaseKind.NON_EXECUTED),
    MANAGEMENT_REVIEW_INPUTS(
            Recount::managementReviewInputs,
            Behind::ofManagementReview,
            ReviewTables.BACK,
            CaseKind.COMPLAINT,
            CaseKind.DEVIATION,
            CaseKind.LEX_SARAH_CASE,
            CaseKind.LEX_MARIA_CASE);

    private final Counting counting;
    private final Resting resting;
    private final int yearsBefore;
    private final List<CaseKind> kinds;

    CertifiedReport(Counting counting, Resting resting, int yearsBefore, CaseKind... kinds) {
        this.counting = counting;
        this.resting = resting;
        this.yearsBefore = yearsBefore;
        this.kinds = List.of(kinds);
    }

    private interface Counting {
        Object of(Recount recount, Certificate asked, Scope scope);
    }

    private interface Resting {
        Stream<Source> of(Behind behind, Certificate now, Scope scope);
    }

    Object counted(Recount recount, Certificate asked, Scope scope) {
        return counting.of(recount, asked, scope);
    }

    /** What it rests on beside cases. */
    Stream<Source> sources(Behind behind, Certificate now, Scope scope) {
        return resting.of(behind, now, scope);
    }

    /** The kinds of cases that its figures are of. */
    List<CaseKind> kinds() {
        return kinds;
    }

    /** How many years before its own it tells of. */
    int yearsBefore() {
        return yearsBefore;
    }
}

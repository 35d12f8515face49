package qms.reports.platform;

/** What kind of report it is that a unit writes. */
public enum ReportKind {
    QUALITY_REPORT,
    TERTIAL_REPORT,
    MANAGEMENT_REVIEW,
    PATIENT_SAFETY_REPORT
}

package qms.reports.writtenreports;

/** How far what a department writes in a chapter has come. */
enum SectionStatus {
    NOT_WRITTEN,
    WRITTEN,
    READY,
    APPROVED
}

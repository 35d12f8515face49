package qms.deviations.logchecks;

/** Where a log check stands. */
enum LogCheckStatus {
    OPEN,
    SIGNED
}

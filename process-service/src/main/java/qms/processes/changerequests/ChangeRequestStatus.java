package qms.processes.changerequests;

/** Where a change request stands, in life-cycle order. */
enum ChangeRequestStatus {
    SUBMITTED,
    TRIAGED,
    ESCALATED,
    ACCEPTED,
    REJECTED,
    MERGED,
    IN_PROGRESS,
    DONE,
    CONFIRMED
}

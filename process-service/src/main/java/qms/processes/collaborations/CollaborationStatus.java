package qms.processes.collaborations;

/** Where a collaboration stands, in life-cycle order. */
enum CollaborationStatus {
    ONGOING,
    EVALUATED,
    ENDED
}

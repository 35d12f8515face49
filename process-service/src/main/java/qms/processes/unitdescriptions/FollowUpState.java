package qms.processes.unitdescriptions;

/** Where the follow-up of a section for a period stands, in life-cycle order; missing is what was not submitted in time, and never guessed. */
enum FollowUpState {
    NOT_DUE,
    DUE,
    MISSING,
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    LOCKED
}

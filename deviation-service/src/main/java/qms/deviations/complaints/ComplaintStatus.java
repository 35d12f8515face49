package qms.deviations.complaints;

/** How far a complaint has come, in the order in which one outranks another. */
enum ComplaintStatus {
    RECEIVED,
    REGISTERED,
    REOPENED,
    ACKNOWLEDGED,
    UNDER_INVESTIGATION,
    WITHDRAWN,
    DECIDED,
    FEEDBACK_GIVEN,
    FEEDBACK_DECLINED,
    FEEDBACK_NOT_POSSIBLE,
    REROUTED,
    FORWARDED,
    DUPLICATE,
    CLOSED
}

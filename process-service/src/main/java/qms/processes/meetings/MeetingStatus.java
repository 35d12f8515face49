package qms.processes.meetings;

/** Whether a meeting stands as it was entered, in life-cycle order. */
enum MeetingStatus {
    HELD,
    WITHDRAWN
}

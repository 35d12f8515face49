package qms.processes.trainings;

/** Whether the record that somebody took a course still holds, in life-cycle order. */
enum CompletionStatus {
    COMPLETED,
    REVOKED
}

package qms.processes.trainings;

/** Where a course stands, in life-cycle order. */
enum TrainingStatus {
    ACTIVE,
    WITHDRAWN
}

package qms.processes.readings;

/** Whether a document is still to be read. */
enum RequirementStatus {
    OPEN,
    WITHDRAWN
}

package qms.deviations.incidents;

/** Where an incident stands. */
enum IncidentStatus {
    OPEN,
    DISSOLVED
}

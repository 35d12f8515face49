package qms.risks.selfchecks;

/** Where an occurrence stands. Not performed is not failed, and may still be followed by being performed. */
enum OccurrenceStatus {
    PLANNED,
    PERFORMED,
    NOT_PERFORMED
}

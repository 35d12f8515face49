package qms.risks.selfchecks;

/** Where an occurrence stands, in life-cycle order; the three last are other ways than straight on. Not performed is not failed. */
enum OccurrenceStatus {
    PLANNED,
    IN_PROGRESS,
    PERFORMED,
    ASSESSED,
    ANALYSED,
    CLOSED,
    NOT_PERFORMED,
    RESCHEDULED,
    CANCELLED
}

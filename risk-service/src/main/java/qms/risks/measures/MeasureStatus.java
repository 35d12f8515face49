package qms.risks.measures;

/** Where a measure stands, in life-cycle order; the three last are other ways than straight on. */
enum MeasureStatus {
    PROPOSED,
    DECIDED,
    ONGOING,
    IMPLEMENTED,
    CLOSED,
    REJECTED,
    POSTPONED,
    CANCELLED
}

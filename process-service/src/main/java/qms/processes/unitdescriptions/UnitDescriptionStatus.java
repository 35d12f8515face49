package qms.processes.unitdescriptions;

/** Where a unit description stands, in life-cycle order. */
enum UnitDescriptionStatus {
    DRAFT,
    ADOPTED,
    LOCKED
}

package qms.risks.selfchecks;

/** Where a self-check stands, in life-cycle order. */
enum SelfCheckStatus {
    DRAFT,
    ACTIVE,
    RETIRED
}

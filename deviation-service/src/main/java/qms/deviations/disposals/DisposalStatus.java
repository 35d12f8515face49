package qms.deviations.disposals;

/** Where a disposal stands, in life-cycle order; the last is another way than straight on. */
enum DisposalStatus {
    PROPOSED,
    DECIDED,
    CARRIED_OUT,
    REJECTED
}

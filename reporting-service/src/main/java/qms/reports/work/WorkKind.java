package qms.reports.work;

/** Of what kind something is that waits. */
enum WorkKind {
    /** A last day in a case. */
    DEADLINE(true),
    /** Somebody is to investigate a case. */
    INVESTIGATION(true),
    MEASURE(false),
    SELF_CHECK(false),
    /** A document is to be looked through, or to be approved. */
    DOCUMENT(false),
    READING(false),
    CHANGE_REQUEST(false),
    /** A section of a unit's description is to be followed up. */
    FOLLOW_UP(false),
    /** A report that is to be there on a day by law. */
    REPORT(false),
    /** Who has read what is to be gone through and signed for. */
    LOG_CHECK(false);

    private final boolean ofACase;

    WorkKind(boolean ofACase) {
        this.ofACase = ofACase;
    }

    /** Whether that it waits says that there is a case, which not everybody of the unit is to know. */
    boolean isOfACase() {
        return ofACase;
    }
}

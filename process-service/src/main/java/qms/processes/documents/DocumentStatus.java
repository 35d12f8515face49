package qms.processes.documents;

/** Where a document stands, in life-cycle order; during a revision the published version holds. */
enum DocumentStatus {
    DRAFT,
    IN_REVIEW,
    APPROVED,
    PUBLISHED,
    UNDER_REVISION,
    REVISION_IN_REVIEW,
    REVISION_APPROVED,
    RETIRED;

    /** Somebody is writing on the version in work. */
    boolean isWritten() {
        return this == DRAFT || this == UNDER_REVISION;
    }

    boolean isInReview() {
        return this == IN_REVIEW || this == REVISION_IN_REVIEW;
    }

    boolean isApproved() {
        return this == APPROVED || this == REVISION_APPROVED;
    }

    boolean isRevised() {
        return this == UNDER_REVISION || this == REVISION_IN_REVIEW || this == REVISION_APPROVED;
    }

    /** A version holds. */
    boolean holds() {
        return this == PUBLISHED || isRevised();
    }
}

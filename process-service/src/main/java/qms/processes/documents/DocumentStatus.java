package qms.processes.documents;

import qms.events.documents.DocumentApproved;
import qms.events.documents.DocumentContentAttached;
import qms.events.documents.DocumentDrafted;
import qms.events.documents.DocumentEvent;
import qms.events.documents.DocumentLinkChecked;
import qms.events.documents.DocumentLinked;
import qms.events.documents.DocumentPublished;
import qms.events.documents.DocumentRetired;
import qms.events.documents.DocumentReturned;
import qms.events.documents.DocumentReviewed;
import qms.events.documents.DocumentRevisionAbandoned;
import qms.events.documents.DocumentRevisionBegun;
import qms.events.documents.DocumentSubmittedForReview;

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

    DocumentStatus after(DocumentEvent event) {
        return switch (event) {
            case DocumentDrafted e -> DRAFT;
            case DocumentContentAttached e -> this;
            case DocumentLinked e -> this;
            case DocumentSubmittedForReview e -> isRevised() ? REVISION_IN_REVIEW : IN_REVIEW;
            case DocumentReturned e -> isRevised() ? UNDER_REVISION : DRAFT;
            case DocumentApproved e -> isRevised() ? REVISION_APPROVED : APPROVED;
            case DocumentPublished e -> PUBLISHED;
            case DocumentReviewed e -> this;
            case DocumentRevisionBegun e -> UNDER_REVISION;
            case DocumentRevisionAbandoned e -> PUBLISHED;
            case DocumentLinkChecked e -> this;
            case DocumentRetired e -> RETIRED;
        };
    }

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

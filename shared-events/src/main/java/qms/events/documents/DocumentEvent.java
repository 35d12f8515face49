package qms.events.documents;

import qms.events.QmsEvent;

/** Everything that can happen to a document, in life-cycle order. */
public sealed interface DocumentEvent extends QmsEvent
        permits DocumentDrafted,
                DocumentContentAttached,
                DocumentLinked,
                DocumentSubmittedForReview,
                DocumentReturned,
                DocumentApproved,
                DocumentPublished,
                DocumentReviewed,
                DocumentRevisionBegun,
                DocumentRevisionAbandoned,
                DocumentLinkChecked,
                DocumentRetired {

    DocumentId documentId();

    @Override
    default String subject() {
        return documentId().toString();
    }
}

package qms.processes.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.processes.documents.DocumentView.LinkState;
import qms.processes.documents.DocumentView.Retirement;
import qms.processes.documents.DocumentView.Review;

/**
 * A document as it is answered.
 *
 * @param title of the version that holds, or else of the first
 * @param inWork the version that is written on, reviewed or waits to be published
 * @param valid the version that holds, or held last
 * @param needsReview the day of review has passed
 * @param link what was last found at the address of a document that others issue
 */
record DocumentDetails(
        String id,
        String unit,
        String title,
        String type,
        String level,
        String source,
        DocumentStatus status,
        @Nullable String inWork,
        @Nullable String valid,
        List<DocumentVersion> versions,
        @Nullable Review review,
        boolean needsReview,
        @Nullable LinkState link,
        @Nullable Retirement retirement,
        Instant registeredAt) {

    static DocumentDetails of(DocumentView view, LocalDate today) {
        Review review = view.review();
        return new DocumentDetails(
                view.id(),
                view.unit(),
                view.title(),
                view.type(),
                view.level(),
                view.source(),
                view.status(),
                view.inWork(),
                view.valid(),
                view.versions(),
                review,
                review != null && today.isAfter(review.due()),
                view.link(),
                view.retirement(),
                view.registeredAt());
    }
}

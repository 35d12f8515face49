package qms.reports.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.documents.DocumentApproved;
import qms.events.documents.DocumentDrafted;
import qms.events.documents.DocumentEvent;
import qms.events.documents.DocumentPublished;
import qms.events.documents.DocumentRetired;
import qms.events.documents.DocumentReturned;
import qms.events.documents.DocumentReviewed;
import qms.events.documents.DocumentSubmittedForReview;
import qms.reports.work.Work.Item;
import qms.web.identity.Role;

/** Documents that are to be looked through by a day, or wait to be approved. */
@Component
class DocumentWork extends WorkProjection<DocumentEvent> {

    private static final String REVIEW = "review";
    private static final String APPROVAL = "approval";

    DocumentWork() {
        super("work-of-documents", DocumentEvent.class);
    }

    @Override
    Work after(@Nullable Work before, DocumentEvent event) {
        if (event instanceof DocumentDrafted drafted) {
            return Work.of(drafted.unit(), drafted.title());
        }
        Work work = Objects.requireNonNull(before, "a document begins with its draft");
        // Of all that can happen to a document these alone open or close something.
        return switch (event) {
            case DocumentSubmittedForReview e ->
                work.opening(item(APPROVAL, e, "Granska och godkänn dokumentet", null, e.registeredAt()));
            case DocumentReturned e -> work.closing(APPROVAL);
            case DocumentApproved e -> work.closing(APPROVAL);
            case DocumentPublished e ->
                work.opening(item(REVIEW, e, "Se över dokumentet", e.reviewDue(), e.registeredAt()));
            case DocumentReviewed e ->
                work.opening(item(REVIEW, e, "Se över dokumentet", e.reviewDue(), e.registeredAt()));
            case DocumentRetired e -> work.done();
            default -> work;
        };
    }

    private static Item item(String key, DocumentEvent event, String what, @Nullable LocalDate due, Instant since) {
        Role role = key.equals(APPROVAL) ? Role.PROCESS_OWNER : Role.PROCESS_FACILITATOR;
        return forRole(key, WorkKind.DOCUMENT, what, "/api/documents/" + event.subject(), role.name(), due, since);
    }
}

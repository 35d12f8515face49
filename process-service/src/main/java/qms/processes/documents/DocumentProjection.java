package qms.processes.documents;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.documents.DocumentApproved;
import qms.events.documents.DocumentContentAttached;
import qms.events.documents.DocumentDrafted;
import qms.events.documents.DocumentEvent;
import qms.events.documents.DocumentId;
import qms.events.documents.DocumentLinkChecked;
import qms.events.documents.DocumentLinked;
import qms.events.documents.DocumentPublished;
import qms.events.documents.DocumentRetired;
import qms.events.documents.DocumentReturned;
import qms.events.documents.DocumentReviewed;
import qms.events.documents.DocumentRevisionAbandoned;
import qms.events.documents.DocumentRevisionBegun;
import qms.events.documents.DocumentSubmittedForReview;
import qms.processes.documents.DocumentView.LinkState;
import qms.processes.documents.DocumentView.Retirement;
import qms.service.content.StoredContent;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;
import qms.web.time.Stockholm;

/** Every document, all of its versions, and which one holds. */
@Component
class DocumentProjection implements Projection<DocumentEvent, DocumentView> {

    @Override
    public String collection() {
        return "documents";
    }

    @Override
    public Class<DocumentEvent> events() {
        return DocumentEvent.class;
    }

    @Override
    public Class<DocumentView> viewType() {
        return DocumentView.class;
    }

    @Override
    public DocumentView evolve(@Nullable DocumentView view, DocumentEvent event, Recorded recorded) {
        if (event instanceof DocumentDrafted drafted) {
            return drafted(drafted);
        }
        DocumentView before = Objects.requireNonNull(view, "a document begins with being drafted");
        return after(before, event).now(before.status().after(event));
    }

    private static DocumentView after(DocumentView before, DocumentEvent event) {
        return switch (event) {
            case DocumentDrafted e -> drafted(e);
            case DocumentContentAttached e ->
                before.changed(
                        e.version(),
                        version -> version.filled(
                                new StoredContent(e.sha256(), e.size(), e.mediaType(), e.fileName()), null));
            case DocumentLinked e -> before.changed(e.version(), version -> version.filled(null, e.url()));
            case DocumentSubmittedForReview e ->
                before.changed(e.version(), version -> version.judged(null, null, null));
            case DocumentReturned e -> before.changed(e.version(), version -> version.judged(e.reason(), null, null));
            case DocumentApproved e ->
                before.changed(e.version(), version -> version.judged(null, e.approvedAs(), e.reference()));
            case DocumentPublished e -> before.published(e.version(), e.validFrom(), e.reviewDue());
            case DocumentReviewed e -> before.reviewed(e.reviewedOn(), e.reviewDue());
            case DocumentRevisionBegun e -> before.revised(begun(before, e));
            case DocumentRevisionAbandoned e -> before.abandoned(e.version());
            case DocumentLinkChecked e ->
                before.looked(
                        new LinkState(e.url(), e.outcome(), !e.outcome().equals("WORKING"), e.status(), e.checkedAt()));
            case DocumentRetired e -> before.retired(retirement(e));
        };
    }

    @Override
    public Set<String> keyNames() {
        return Set.of(
                "unit",
                "title",
                "type",
                "level",
                "source",
                "status",
                "reviewDue",
                "linkOutcome",
                "linkCheckedAt",
                "registeredAt");
    }

    @Override
    public Map<String, Object> keys(DocumentView view) {
        Map<String, Object> keys = new HashMap<>();
        keys.put("unit", view.unit());
        keys.put("title", view.title());
        keys.put("type", view.type());
        keys.put("level", view.level());
        keys.put("source", view.source());
        keys.put("status", view.status());
        keys.put("registeredAt", view.registeredAt());
        if (view.review() != null) {
            keys.put("reviewDue", Stockholm.startOf(view.review().due()));
        }
        if (view.link() != null) {
            keys.put("linkOutcome", view.link().outcome());
        }
        if (isToBeLookedUp(view)) {
            keys.put(
                    "linkCheckedAt",
                    view.link() == null ? Instant.EPOCH : view.link().checkedAt());
        }
        return keys;
    }

    private static boolean isToBeLookedUp(DocumentView view) {
        return view.retirement() == null
                && view.current().map(DocumentVersion::url).isPresent();
    }

    private static DocumentView drafted(DocumentDrafted event) {
        String first = VersionNumber.FIRST.toString();
        return new DocumentView(
                event.documentId().toString(),
                event.unit(),
                event.title(),
                event.type(),
                event.level(),
                event.source(),
                DocumentStatus.DRAFT,
                first,
                null,
                List.of(DocumentVersion.begun(first, "FIRST", event.title(), null)),
                null,
                null,
                null,
                event.registeredAt());
    }

    private static DocumentVersion begun(DocumentView before, DocumentRevisionBegun event) {
        String title = event.newTitle() == null ? before.title() : event.newTitle();
        return DocumentVersion.begun(event.version(), event.kind(), title, event.change());
    }

    private static Retirement retirement(DocumentRetired event) {
        DocumentId by = event.replacedBy();
        return new Retirement(event.retiredOn(), event.reason(), by == null ? null : by.toString());
    }
}

package qms.processes.gaps;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.documents.DocumentDrafted;
import qms.events.documents.DocumentEvent;
import qms.events.documents.DocumentLinkChecked;
import qms.events.documents.DocumentPublished;
import qms.events.documents.DocumentRetired;
import qms.events.documents.DocumentReviewed;
import qms.events.documents.DocumentRevisionBegun;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** Every document, as far as gaps are concerned. */
@Component
class DocumentStates implements Projection<DocumentEvent, DocumentState> {

    @Override
    public String collection() {
        return "gaps-documents";
    }

    @Override
    public Class<DocumentEvent> events() {
        return DocumentEvent.class;
    }

    @Override
    public Class<DocumentState> viewType() {
        return DocumentState.class;
    }

    @Override
    public DocumentState evolve(@Nullable DocumentState before, DocumentEvent event, Recorded recorded) {
        return switch (event) {
            case DocumentDrafted e ->
                new DocumentState(e.subject(), e.unit(), e.title(), null, null, null, false, null);
            case DocumentRevisionBegun e -> known(before).revisedAs(e.newTitle());
            case DocumentPublished e -> known(before).published(e.version(), e.reviewDue());
            case DocumentReviewed e -> known(before).reviewed(e.reviewDue());
            case DocumentLinkChecked e -> known(before).looked(!e.outcome().equals("WORKING"));
            case DocumentRetired e -> known(before).retired(e.retiredOn());
            default -> known(before);
        };
    }

    @Override
    public Set<String> keyNames() {
        return Set.of("unit");
    }

    @Override
    public Map<String, Object> keys(DocumentState state) {
        return Map.of("unit", state.unit());
    }

    private static DocumentState known(@Nullable DocumentState before) {
        return Objects.requireNonNull(before, "a document begins with being drafted");
    }
}

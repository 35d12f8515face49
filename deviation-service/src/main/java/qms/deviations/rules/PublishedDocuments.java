package qms.deviations.rules;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.documents.DocumentDrafted;
import qms.events.documents.DocumentEvent;
import qms.events.documents.DocumentPublished;
import qms.events.documents.DocumentRetired;
import qms.events.documents.DocumentRevisionBegun;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** The documents of process-service, by what has been published of them. */
@Component
class PublishedDocuments implements Projection<DocumentEvent, Published> {

    @Override
    public String collection() {
        return "rules-documents";
    }

    @Override
    public Class<DocumentEvent> events() {
        return DocumentEvent.class;
    }

    @Override
    public Class<Published> viewType() {
        return Published.class;
    }

    @Override
    public Published evolve(@Nullable Published view, DocumentEvent event, Recorded recorded) {
        if (event instanceof DocumentDrafted drafted) {
            return Published.drafted(event.subject(), drafted.unit(), drafted.type(), drafted.title());
        }
        Published known = Objects.requireNonNull(view, "a document begins with its draft");
        return switch (event) {
            case DocumentRevisionBegun begun -> begun.newTitle() == null ? known : known.called(begun.newTitle());
            case DocumentPublished published -> known.published(published.version(), published.validFrom());
            case DocumentRetired retired -> known.until(retired.retiredOn());
            default -> known;
        };
    }

    @Override
    public Set<String> keyNames() {
        return Set.of();
    }

    @Override
    public Map<String, Object> keys(Published view) {
        return Map.of();
    }
}

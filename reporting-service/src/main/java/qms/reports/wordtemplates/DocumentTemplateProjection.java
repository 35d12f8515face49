package qms.reports.wordtemplates;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.documenttemplates.DocumentTemplateEvent;
import qms.events.documenttemplates.DocumentTemplateFileGiven;
import qms.events.documenttemplates.DocumentTemplateNamed;
import qms.events.documenttemplates.DocumentTemplateRetired;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** Every Word template and its files. */
@Component
class DocumentTemplateProjection implements Projection<DocumentTemplateEvent, DocumentTemplateView> {

    static final String STATUS = "status";

    @Override
    public String collection() {
        return "document-templates";
    }

    @Override
    public Class<DocumentTemplateEvent> events() {
        return DocumentTemplateEvent.class;
    }

    @Override
    public Class<DocumentTemplateView> viewType() {
        return DocumentTemplateView.class;
    }

    @Override
    public DocumentTemplateView evolve(
            @Nullable DocumentTemplateView view, DocumentTemplateEvent event, Recorded recorded) {
        return switch (event) {
            case DocumentTemplateNamed e ->
                new DocumentTemplateView(
                        e.templateId().toString(),
                        e.unit(),
                        e.name(),
                        DocumentTemplateView.NO_FILE,
                        List.of(),
                        null,
                        e.registeredAt());
            case DocumentTemplateFileGiven e ->
                known(view)
                        .with(new DocumentTemplateView.File(
                                e.version(), e.sha256(), e.size(), e.fileName(), e.registeredAt()));
            case DocumentTemplateRetired e -> known(view).retired(e.reason());
        };
    }

    @Override
    public Set<String> keyNames() {
        return Set.of("unit", "name", STATUS);
    }

    @Override
    public Map<String, Object> keys(DocumentTemplateView view) {
        return Map.of("unit", view.unit(), "name", view.name(), STATUS, view.status());
    }

    private static DocumentTemplateView known(@Nullable DocumentTemplateView view) {
        return Objects.requireNonNull(view, "a template begins with its name");
    }
}

package qms.reports.figures.changes;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.documents.DocumentDrafted;
import qms.events.documents.DocumentEvent;
import qms.events.documents.DocumentPublished;
import qms.events.documents.DocumentRevisionBegun;
import qms.service.projection.Recorded;

/** Which versions of documents have come to hold. */
@Component
class DocumentRoutines extends RoutineProjection<DocumentEvent> {

    DocumentRoutines() {
        super("documents", DocumentEvent.class);
    }

    @Override
    @Nullable
    Routine begun(DocumentEvent event) {
        return event instanceof DocumentDrafted drafted
                ? Routine.of(drafted.subject(), drafted.unit(), drafted.title())
                : null;
    }

    @Override
    Routine after(Routine before, DocumentEvent event, Recorded recorded) {
        return switch (event) {
            case DocumentRevisionBegun e -> before.called(e.newTitle());
            case DocumentPublished e -> before.published(e.version(), e.validFrom(), e.registeredAt(), recorded);
            default -> before;
        };
    }
}

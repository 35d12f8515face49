package qms.processes.documents;

import static qms.processes.documents.DocumentFixture.ID;
import static qms.processes.documents.DocumentFixture.OTHER;
import static qms.processes.documents.DocumentFixture.URL;
import static qms.processes.documents.DocumentFixture.and;
import static qms.processes.documents.DocumentFixture.approved;
import static qms.processes.documents.DocumentFixture.drafted;
import static qms.processes.documents.DocumentFixture.linked;
import static qms.processes.documents.DocumentFixture.retired;
import static qms.processes.documents.DocumentFixture.revisionBegun;
import static qms.processes.documents.DocumentFixture.submitted;
import static qms.processes.documents.DocumentFixture.untilPublished;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import qms.events.documents.DocumentEvent;
import qms.processes.documents.DocumentCommand.AbandonRevision;
import qms.processes.documents.DocumentCommand.ApproveDocument;
import qms.processes.documents.DocumentCommand.AttachContent;
import qms.processes.documents.DocumentCommand.BeginRevision;
import qms.processes.documents.DocumentCommand.DraftDocument;
import qms.processes.documents.DocumentCommand.LinkDocument;
import qms.processes.documents.DocumentCommand.PublishDocument;
import qms.processes.documents.DocumentCommand.RecordLink;
import qms.processes.documents.DocumentCommand.RetireDocument;
import qms.processes.documents.DocumentCommand.ReturnDocument;
import qms.processes.documents.DocumentCommand.ReviewDocument;
import qms.processes.documents.DocumentCommand.SubmitDocument;
import qms.processes.documents.LinkFinding.Outcome;
import qms.service.LifeCycleContract;

class DocumentLifeCycleTest extends LifeCycleContract<Document, DocumentEvent> {

    private static final List<DocumentEvent> WRITTEN = List.of(drafted("UNIT", "EXTERNAL"), linked("1.0"));
    private static final List<DocumentEvent> PUBLISHED = untilPublished("EXTERNAL");
    private static final List<DocumentEvent> REVISED = and(PUBLISHED, revisionBegun("2.0", "MAJOR"), linked("2.0"));

    @Override
    protected String table() {
        return "document";
    }

    @Override
    protected AggregateTestFixture<Document> fixture() {
        return DocumentFixture.fixture();
    }

    @Override
    protected Map<String, List<DocumentEvent>> states() {
        return Map.of(
                "DRAFT", WRITTEN,
                "IN_REVIEW", and(WRITTEN, submitted("1.0")),
                "APPROVED", and(WRITTEN, submitted("1.0"), approved("1.0")),
                "PUBLISHED", PUBLISHED,
                "UNDER_REVISION", REVISED,
                "REVISION_IN_REVIEW", and(REVISED, submitted("2.0")),
                "REVISION_APPROVED", and(REVISED, submitted("2.0"), approved("2.0")),
                "RETIRED", and(PUBLISHED, retired()));
    }

    @Override
    protected List<DocumentCommand> commands() {
        return List.of(
                new DraftDocument(ID, "bjorken", "Missade nattbesök", "ROUTINE", "UNIT", "EXTERNAL"),
                new AttachContent(ID, "a".repeat(64), 42, "text/markdown", "rutin.md"),
                new LinkDocument(ID, URL),
                new SubmitDocument(ID),
                new ReturnDocument(ID, "Ange vem som ringer."),
                new ApproveDocument(ID, Set.of("PROCESS_OWNER"), null),
                new PublishDocument(ID, null),
                new ReviewDocument(ID, null),
                new BeginRevision(ID, "MAJOR", "Nytt larm", null),
                new AbandonRevision(ID, "Larmet byts inte."),
                new RecordLink(ID, new LinkFinding(URL, Outcome.BROKEN, 404), null),
                new RetireDocument(ID, "Ingår i en annan rutin.", OTHER));
    }

    @Override
    protected Class<?> commandType() {
        return DocumentCommand.class;
    }

    @Override
    protected String stateAfter(List<DocumentEvent> events) {
        DocumentStatus status = DocumentStatus.DRAFT;
        for (DocumentEvent event : events) {
            status = status.after(event);
        }
        return status.name();
    }
}

package qms.reports.wordtemplates;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import qms.events.documenttemplates.DocumentTemplateEvent;
import qms.events.documenttemplates.DocumentTemplateFileGiven;
import qms.events.documenttemplates.DocumentTemplateId;
import qms.events.documenttemplates.DocumentTemplateNamed;
import qms.events.documenttemplates.DocumentTemplateRetired;
import qms.reports.wordtemplates.DocumentTemplateCommand.GiveFile;
import qms.reports.wordtemplates.DocumentTemplateCommand.NameTemplate;
import qms.reports.wordtemplates.DocumentTemplateCommand.RetireTemplate;
import qms.service.LifeCycleContract;

class DocumentTemplateLifeCycleTest extends LifeCycleContract<DocumentTemplate, DocumentTemplateEvent> {

    private static final DocumentTemplateId ID = DocumentTemplateId.of("018f0000-0000-7000-8000-0000000000d7");
    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");

    @Override
    protected String table() {
        return "document-template";
    }

    @Override
    protected AggregateTestFixture<DocumentTemplate> fixture() {
        AggregateTestFixture<DocumentTemplate> fixture = new AggregateTestFixture<>(DocumentTemplate.class);
        fixture.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        return fixture;
    }

    @Override
    protected Map<String, List<DocumentTemplateEvent>> states() {
        return Map.of(
                "NO_FILE", List.of(named()),
                "IN_USE", List.of(named(), given()),
                "RETIRED", List.of(named(), given(), new DocumentTemplateRetired(ID, "enskede", "Ersatt.", NOW)));
    }

    @Override
    protected List<DocumentTemplateCommand> commands() {
        return List.of(
                new NameTemplate(ID, "enskede", "Kommunens mall"),
                new GiveFile(ID, "b".repeat(64), 20, "mall.docx"),
                new RetireTemplate(ID, "Ersatt."));
    }

    @Override
    protected Class<?> commandType() {
        return DocumentTemplateCommand.class;
    }

    @Override
    protected String stateAfter(List<DocumentTemplateEvent> events) {
        return switch (events.getLast()) {
            case DocumentTemplateNamed e -> "NO_FILE";
            case DocumentTemplateFileGiven e -> "IN_USE";
            case DocumentTemplateRetired e -> "RETIRED";
        };
    }

    private static DocumentTemplateNamed named() {
        return new DocumentTemplateNamed(ID, "enskede", "Kommunens mall", NOW);
    }

    private static DocumentTemplateFileGiven given() {
        return new DocumentTemplateFileGiven(ID, "enskede", 1, "a".repeat(64), 10, "mall.docx", NOW);
    }
}

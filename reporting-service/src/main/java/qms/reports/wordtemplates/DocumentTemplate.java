package qms.reports.wordtemplates;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static qms.reports.wordtemplates.DocumentTemplateProblem.DOCUMENT_TEMPLATE_RETIRED;
import static qms.reports.wordtemplates.DocumentTemplateProblem.DOCUMENT_TEMPLATE_UNCHANGED;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateRoot;
import qms.events.documenttemplates.DocumentTemplateEvent;
import qms.events.documenttemplates.DocumentTemplateFileGiven;
import qms.events.documenttemplates.DocumentTemplateNamed;
import qms.events.documenttemplates.DocumentTemplateRetired;
import qms.reports.wordtemplates.DocumentTemplateCommand.GiveFile;
import qms.reports.wordtemplates.DocumentTemplateCommand.NameTemplate;
import qms.reports.wordtemplates.DocumentTemplateCommand.RetireTemplate;
import qms.service.store.EventSourcedThing;
import qms.web.problems.Problem;

/** A Word template: its files follow each other as versions. */
@AggregateRoot
final class DocumentTemplate extends EventSourcedThing<DocumentTemplateEvent> {

    private String unit = "";
    private int version;
    private String sha256 = "";
    private boolean retired;

    DocumentTemplate() {}

    @CommandHandler
    DocumentTemplate(NameTemplate command, Clock clock) {
        apply(new DocumentTemplateNamed(command.templateId(), command.unit(), command.name(), clock.instant()));
    }

    @CommandHandler
    void handle(GiveFile command, Clock clock) {
        refuseWhenRetired();
        if (command.sha256().equals(sha256)) {
            throw Problem.of(DOCUMENT_TEMPLATE_UNCHANGED, "Välj den nya filen.");
        }
        apply(new DocumentTemplateFileGiven(
                command.templateId(),
                unit,
                version + 1,
                command.sha256(),
                command.size(),
                command.fileName(),
                clock.instant()));
    }

    @CommandHandler
    void handle(RetireTemplate command, Clock clock) {
        refuseWhenRetired();
        apply(new DocumentTemplateRetired(command.templateId(), unit, command.reason(), clock.instant()));
    }

    @Override
    protected void on(DocumentTemplateEvent event) {
        switch (event) {
            case DocumentTemplateNamed named -> unit = named.unit();
            case DocumentTemplateFileGiven given -> {
                version = given.version();
                sha256 = given.sha256();
            }
            case DocumentTemplateRetired e -> retired = true;
        }
    }

    private void refuseWhenRetired() {
        if (retired) {
            throw Problem.of(DOCUMENT_TEMPLATE_RETIRED, "Lägg upp en ny mall.");
        }
    }
}

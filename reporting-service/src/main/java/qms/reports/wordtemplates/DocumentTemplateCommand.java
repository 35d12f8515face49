package qms.reports.wordtemplates;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import qms.events.documenttemplates.DocumentTemplateId;

/** Everything that can be asked of a Word template, in life-cycle order. */
sealed interface DocumentTemplateCommand {

    DocumentTemplateId templateId();

    @TargetAggregateIdentifier
    default String thing() {
        return templateId().toString();
    }

    record NameTemplate(DocumentTemplateId templateId, String unit, String name) implements DocumentTemplateCommand {}

    record GiveFile(DocumentTemplateId templateId, String sha256, long size, String fileName)
            implements DocumentTemplateCommand {}

    record RetireTemplate(DocumentTemplateId templateId, String reason) implements DocumentTemplateCommand {}
}

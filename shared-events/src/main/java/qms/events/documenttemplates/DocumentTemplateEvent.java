package qms.events.documenttemplates;

import qms.events.QmsEvent;

/** Everything that can happen to a Word template, in life-cycle order. */
public sealed interface DocumentTemplateEvent extends QmsEvent
        permits DocumentTemplateNamed, DocumentTemplateFileGiven, DocumentTemplateRetired {

    DocumentTemplateId templateId();

    @Override
    default String subject() {
        return templateId().toString();
    }
}

package qms.events.documenttemplates;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when a unit is to have a Word template of its own, for its reports and those of what is below it. */
@EventName("document-template.named")
public record DocumentTemplateNamed(DocumentTemplateId templateId, String unit, String name, Instant registeredAt)
        implements DocumentTemplateEvent {}

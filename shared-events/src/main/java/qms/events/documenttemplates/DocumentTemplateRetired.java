package qms.events.documenttemplates;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when no more reports are to be handed out in the template. */
@EventName("document-template.retired")
public record DocumentTemplateRetired(DocumentTemplateId templateId, String unit, String reason, Instant registeredAt)
        implements DocumentTemplateEvent {}

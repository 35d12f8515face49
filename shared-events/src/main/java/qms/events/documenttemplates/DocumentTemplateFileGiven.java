package qms.events.documenttemplates;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when the template gets its file, the first or a new one: a version. */
@EventName("document-template.file-given")
public record DocumentTemplateFileGiven(
        DocumentTemplateId templateId,
        String unit,
        int version,
        String sha256,
        long size,
        String fileName,
        Instant registeredAt)
        implements DocumentTemplateEvent {}

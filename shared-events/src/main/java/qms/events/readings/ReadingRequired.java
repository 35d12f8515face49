package qms.events.readings;

import java.time.Instant;
import java.util.List;
import qms.events.EventName;
import qms.events.documents.DocumentId;

/** Recorded when those who work in a unit and below it, in some roles or in all, are to read and understand a document. */
@EventName("reading.required")
public record ReadingRequired(
        ReadingRequirementId requirementId,
        String unit,
        DocumentId documentId,
        List<String> roles,
        int days,
        Instant registeredAt)
        implements ReadingEvent {

    @Override
    public String subject() {
        return requirementId.toString();
    }
}

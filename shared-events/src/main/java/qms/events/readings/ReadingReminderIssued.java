package qms.events.readings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import qms.events.EventName;

/** Recorded by itself, once per rhythm, when persons have not read what they were to have read by now. */
@EventName("reading.reminder-issued")
public record ReadingReminderIssued(
        ReadingRequirementId requirementId,
        String unit,
        String version,
        List<String> persons,
        LocalDate issuedOn,
        Instant registeredAt)
        implements ReadingEvent {

    @Override
    public String subject() {
        return requirementId.toString();
    }
}

package qms.events.readings;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when a document need not be read any more; what was signed stays signed. */
@EventName("reading.requirement-withdrawn")
public record ReadingRequirementWithdrawn(
        ReadingRequirementId requirementId, String unit, String reason, Instant registeredAt) implements ReadingEvent {

    @Override
    public String subject() {
        return requirementId.toString();
    }
}

package qms.events.complaints;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;
import qms.events.PersonalText;

/** Recorded when it turns out to be about one more unit: counted in each, and once in what stands above both. */
@EventName("complaint.concerns-unit")
public record ComplaintConcernsUnit(
        ComplaintId complaintId,
        String unit,
        String concernedUnit,
        @Nullable PersonalText part,
        Instant registeredAt) implements ComplaintEvent {}

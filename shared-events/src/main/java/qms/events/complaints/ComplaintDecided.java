package qms.events.complaints;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/** Recorded when the manager has judged it and said whether a deviation was found. */
@EventName("complaint.decided")
public record ComplaintDecided(
        ComplaintId complaintId,
        String unit,
        @Nullable String outcome,
        @Nullable Boolean deviationFound,
        Instant registeredAt,
        @Nullable String decidedBy)
        implements ComplaintEvent {

    public ComplaintDecided(
            ComplaintId complaintId,
            String unit,
            @Nullable String outcome,
            @Nullable Boolean deviationFound,
            Instant registeredAt) {
        this(complaintId, unit, outcome, deviationFound, registeredAt, null);
    }
}

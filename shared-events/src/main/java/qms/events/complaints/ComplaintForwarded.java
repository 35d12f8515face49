package qms.events.complaints;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/** Recorded when it was sent on to the principal whom it concerns; {@code releasedBy} says why secrecy does not hinder it. */
@EventName("complaint.forwarded")
public record ComplaintForwarded(
        ComplaintId complaintId,
        String unit,
        LocalDate forwardedOn,
        Instant registeredAt,
        @Nullable String forwardedTo,
        @Nullable String releasedBy)
        implements ComplaintEvent {

    public ComplaintForwarded(ComplaintId complaintId, String unit, LocalDate forwardedOn, Instant registeredAt) {
        this(complaintId, unit, forwardedOn, registeredAt, null, null);
    }
}

package qms.events.complaints;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;

/** Recorded when it was sent on to the principal whom it concerns. */
@EventName("complaint.forwarded")
public record ComplaintForwarded(ComplaintId complaintId, String unit, LocalDate forwardedOn, Instant registeredAt)
        implements ComplaintEvent {}

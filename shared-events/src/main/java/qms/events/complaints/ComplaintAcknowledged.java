package qms.events.complaints;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;

/** Recorded when the sender has been told that it has come in. */
@EventName("complaint.acknowledged")
public record ComplaintAcknowledged(
        ComplaintId complaintId, String unit, String channel, LocalDate acknowledgedOn, Instant registeredAt)
        implements ComplaintEvent {}

package qms.events.complaints;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;

/** Recorded when the sender takes it back; it is still analysed and counted. */
@EventName("complaint.withdrawn")
public record ComplaintWithdrawn(ComplaintId complaintId, String unit, LocalDate withdrawnOn, Instant registeredAt)
        implements ComplaintEvent {}

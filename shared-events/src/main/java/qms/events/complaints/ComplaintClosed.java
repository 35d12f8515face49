package qms.events.complaints;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;

/** Recorded when nothing more is to be done. */
@EventName("complaint.closed")
public record ComplaintClosed(ComplaintId complaintId, String unit, LocalDate closedOn, Instant registeredAt)
        implements ComplaintEvent {}

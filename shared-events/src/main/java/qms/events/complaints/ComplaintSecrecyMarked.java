package qms.events.complaints;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when it is marked as secret after it was registered. */
@EventName("complaint.secrecy-marked")
public record ComplaintSecrecyMarked(ComplaintId complaintId, String unit, SecrecyMarking marking, Instant registeredAt)
        implements ComplaintEvent {}

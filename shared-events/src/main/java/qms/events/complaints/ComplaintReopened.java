package qms.events.complaints;

import java.time.Instant;
import qms.events.EventName;
import qms.events.PersonalText;

/** Recorded when a closed one is taken up again; figures of closed periods stay as they were. */
@EventName("complaint.reopened")
public record ComplaintReopened(ComplaintId complaintId, String unit, PersonalText reason, Instant registeredAt)
        implements ComplaintEvent {}

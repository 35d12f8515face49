package qms.events.complaints;

import java.time.Instant;
import qms.events.EventName;
import qms.events.PersonalText;

/** Recorded when the manager has decided that nothing is to be done, and why. */
@EventName("complaint.no-action-decided")
public record ComplaintNoActionDecided(ComplaintId complaintId, String unit, PersonalText reason, Instant registeredAt)
        implements ComplaintEvent {}

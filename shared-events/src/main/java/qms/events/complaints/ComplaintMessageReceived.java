package qms.events.complaints;

import java.time.Instant;
import qms.events.EventName;
import qms.events.PersonalText;

/** Recorded when the sender answers or adds something, with the receipt. */
@EventName("complaint.message-received")
public record ComplaintMessageReceived(ComplaintId complaintId, String unit, PersonalText text, Instant registeredAt)
        implements ComplaintEvent {}

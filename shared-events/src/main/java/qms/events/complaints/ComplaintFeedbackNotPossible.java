package qms.events.complaints;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when the sender cannot be told; {@code reason} is ANONYMOUS, NO_CONTACT or NOT_REACHED. */
@EventName("complaint.feedback-not-possible")
public record ComplaintFeedbackNotPossible(ComplaintId complaintId, String unit, String reason, Instant registeredAt)
        implements ComplaintEvent {}

package qms.events.complaints;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;

/** Recorded when the sender does not want to be told. */
@EventName("complaint.feedback-declined")
public record ComplaintFeedbackDeclined(
        ComplaintId complaintId, String unit, LocalDate declinedOn, Instant registeredAt) implements ComplaintEvent {}

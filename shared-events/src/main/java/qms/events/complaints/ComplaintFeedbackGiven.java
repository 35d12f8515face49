package qms.events.complaints;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;
import qms.events.PersonalText;

/** Recorded when the sender has been told what came of it. */
@EventName("complaint.feedback-given")
public record ComplaintFeedbackGiven(
        ComplaintId complaintId,
        String unit,
        String channel,
        PersonalText content,
        LocalDate givenOn,
        Instant registeredAt)
        implements ComplaintEvent {}

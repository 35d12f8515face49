package qms.events.complaints;

import java.time.Instant;
import qms.events.EventName;
import qms.events.PersonalText;

/** Recorded when somebody who handles it asks the sender something. */
@EventName("complaint.question-asked")
public record ComplaintQuestionAsked(ComplaintId complaintId, String unit, PersonalText text, Instant registeredAt)
        implements ComplaintEvent {}

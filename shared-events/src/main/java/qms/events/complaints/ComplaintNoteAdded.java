package qms.events.complaints;

import java.time.Instant;
import qms.events.EventName;
import qms.events.PersonalText;

/** Recorded when somebody who handles it writes a note that the sender does not see. */
@EventName("complaint.note-added")
public record ComplaintNoteAdded(ComplaintId complaintId, String unit, PersonalText note, Instant registeredAt)
        implements ComplaintEvent {}

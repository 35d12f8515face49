package qms.events.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import qms.events.EventName;

/** Recorded when a unit has met; {@code participants} is how many, never who. */
@EventName("meeting.held")
public record MeetingHeld(
        MeetingId meetingId,
        String unit,
        String kind,
        LocalDate heldOn,
        int participants,
        List<MeetingItem> items,
        List<MeetingDecision> decisions,
        Instant registeredAt)
        implements MeetingEvent {}

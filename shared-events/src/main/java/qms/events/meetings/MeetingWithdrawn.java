package qms.events.meetings;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when it turns out that the meeting was not held as it was entered. */
@EventName("meeting.withdrawn")
public record MeetingWithdrawn(MeetingId meetingId, String unit, String reason, Instant registeredAt)
        implements MeetingEvent {}

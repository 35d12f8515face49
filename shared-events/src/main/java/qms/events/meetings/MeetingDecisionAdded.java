package qms.events.meetings;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when a decision is added that was made at the meeting. */
@EventName("meeting.decision-added")
public record MeetingDecisionAdded(MeetingId meetingId, String unit, MeetingDecision decision, Instant registeredAt)
        implements MeetingEvent {}

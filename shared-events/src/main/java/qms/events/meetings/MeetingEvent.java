package qms.events.meetings;

import qms.events.QmsEvent;

/** Everything that can happen to a meeting, in life-cycle order. */
public sealed interface MeetingEvent extends QmsEvent permits MeetingHeld, MeetingDecisionAdded, MeetingWithdrawn {

    MeetingId meetingId();

    @Override
    default String subject() {
        return meetingId().toString();
    }
}

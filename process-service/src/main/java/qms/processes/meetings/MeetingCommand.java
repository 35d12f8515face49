package qms.processes.meetings;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import qms.events.meetings.MeetingDecision;
import qms.events.meetings.MeetingId;
import qms.events.meetings.MeetingItem;

/** Everything that can be asked of a meeting, in life-cycle order. */
sealed interface MeetingCommand {

    MeetingId meetingId();

    @TargetAggregateIdentifier
    default String thing() {
        return meetingId().toString();
    }

    record HoldMeeting(
            MeetingId meetingId,
            String unit,
            String kind,
            LocalDate heldOn,
            int participants,
            List<MeetingItem> items,
            List<MeetingDecision> decisions)
            implements MeetingCommand {}

    record AddMeetingDecision(MeetingId meetingId, MeetingDecision decision) implements MeetingCommand {}

    record WithdrawMeeting(MeetingId meetingId, String reason) implements MeetingCommand {}
}

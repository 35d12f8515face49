package qms.processes.meetings;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateRoot;
import qms.events.meetings.MeetingDecisionAdded;
import qms.events.meetings.MeetingEvent;
import qms.events.meetings.MeetingHeld;
import qms.events.meetings.MeetingWithdrawn;
import qms.processes.meetings.MeetingCommand.AddMeetingDecision;
import qms.processes.meetings.MeetingCommand.HoldMeeting;
import qms.processes.meetings.MeetingCommand.WithdrawMeeting;
import qms.service.store.EventSourcedThing;
import qms.web.problems.Problem;

/** A meeting that was held: decisions may be added, and what was entered by mistake is taken back. */
@AggregateRoot
final class Meeting extends EventSourcedThing<MeetingEvent> {

    private String unit = "";
    private MeetingStatus status = MeetingStatus.HELD;

    Meeting() {}

    @CommandHandler
    Meeting(HoldMeeting command, Clock clock) {
        apply(new MeetingHeld(
                command.meetingId(),
                command.unit(),
                command.kind(),
                command.heldOn(),
                command.participants(),
                command.items(),
                command.decisions(),
                clock.instant()));
    }

    @CommandHandler
    void handle(AddMeetingDecision command, Clock clock) {
        refuseIfWithdrawn();
        apply(new MeetingDecisionAdded(command.meetingId(), unit, command.decision(), clock.instant()));
    }

    @CommandHandler
    void handle(WithdrawMeeting command, Clock clock) {
        refuseIfWithdrawn();
        apply(new MeetingWithdrawn(command.meetingId(), unit, command.reason(), clock.instant()));
    }

    @Override
    protected void on(MeetingEvent event) {
        switch (event) {
            case MeetingHeld held -> unit = held.unit();
            case MeetingDecisionAdded added -> {}
            case MeetingWithdrawn withdrawn -> status = MeetingStatus.WITHDRAWN;
        }
    }

    private void refuseIfWithdrawn() {
        if (status == MeetingStatus.WITHDRAWN) {
            throw Problem.of(MeetingProblem.MEETING_WITHDRAWN, "Registrera mötet på nytt om det ändå hölls.");
        }
    }
}

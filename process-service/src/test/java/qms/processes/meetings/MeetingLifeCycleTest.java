package qms.processes.meetings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import qms.events.meetings.MeetingDecision;
import qms.events.meetings.MeetingEvent;
import qms.events.meetings.MeetingHeld;
import qms.events.meetings.MeetingId;
import qms.events.meetings.MeetingWithdrawn;
import qms.processes.meetings.MeetingCommand.AddMeetingDecision;
import qms.processes.meetings.MeetingCommand.HoldMeeting;
import qms.processes.meetings.MeetingCommand.WithdrawMeeting;
import qms.service.Folding;
import qms.service.LifeCycleContract;

class MeetingLifeCycleTest extends LifeCycleContract<Meeting, MeetingEvent> {

    private static final MeetingId ID = MeetingId.of("018f0000-0000-7000-8000-0000000000d2");
    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final MeetingEvent HELD =
            new MeetingHeld(ID, "bjorken", "APT", TODAY, 12, List.of(), List.of(), NOW);

    @Override
    protected String table() {
        return "meeting";
    }

    @Override
    protected AggregateTestFixture<Meeting> fixture() {
        AggregateTestFixture<Meeting> fixture = new AggregateTestFixture<>(Meeting.class);
        fixture.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        return fixture;
    }

    @Override
    protected Map<String, List<MeetingEvent>> states() {
        return Map.of(
                "HELD", List.of(HELD),
                "WITHDRAWN", List.of(HELD, new MeetingWithdrawn(ID, "bjorken", "Ställdes in.", NOW)));
    }

    @Override
    protected List<MeetingCommand> commands() {
        return List.of(
                new HoldMeeting(ID, "bjorken", "APT", TODAY, 12, List.of(), List.of()),
                new AddMeetingDecision(ID, new MeetingDecision("Andra nattrundan", "m-1", null)),
                new WithdrawMeeting(ID, "Ställdes in."));
    }

    @Override
    protected Class<?> commandType() {
        return MeetingCommand.class;
    }

    @Override
    protected String stateAfter(List<MeetingEvent> events) {
        return Folding.fold(new MeetingProjection(), events.toArray(MeetingEvent[]::new))
                .status()
                .name();
    }
}

package qms.deviations.deadlines;

import static qms.deviations.deadlines.DeadlineFixture.ANSWERED;
import static qms.deviations.deadlines.DeadlineFixture.DUE;
import static qms.deviations.deadlines.DeadlineFixture.ID;
import static qms.deviations.deadlines.DeadlineFixture.MANAGER;
import static qms.deviations.deadlines.DeadlineFixture.REASON;
import static qms.deviations.deadlines.DeadlineFixture.REMINDED;
import static qms.deviations.deadlines.DeadlineFixture.TODAY;
import static qms.deviations.deadlines.DeadlineFixture.asked;
import static qms.deviations.deadlines.DeadlineFixture.lapsed;
import static qms.deviations.deadlines.DeadlineFixture.met;
import static qms.deviations.deadlines.DeadlineFixture.reminded;
import static qms.deviations.deadlines.DeadlineFixture.set;
import static qms.deviations.deadlines.DeadlineFixture.stopped;

import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import qms.deviations.deadlines.DeadlineCommand.ExtendDeadline;
import qms.deviations.deadlines.DeadlineCommand.LapseDeadline;
import qms.deviations.deadlines.DeadlineCommand.MeetDeadline;
import qms.deviations.deadlines.DeadlineCommand.RecordMailedReminder;
import qms.deviations.deadlines.DeadlineCommand.RemindOfDeadline;
import qms.deviations.deadlines.DeadlineCommand.ResumeDeadline;
import qms.deviations.deadlines.DeadlineCommand.StopDeadline;
import qms.events.deadlines.DeadlineEvent;
import qms.events.deadlines.DeadlineReminded;
import qms.service.LifeCycleContract;

class DeadlineLifeCycleTest extends LifeCycleContract<Deadline, DeadlineEvent> {

    private static final DeadlineReminded FIRST = reminded(1, "BEFORE", 0, TODAY.minusDays(1));

    @Override
    protected String table() {
        return "deadline";
    }

    @Override
    protected AggregateTestFixture<Deadline> fixture() {
        return DeadlineFixture.fixture();
    }

    @Override
    protected Map<String, List<DeadlineEvent>> states() {
        return Map.of(
                "RUNNING", List.of(set(), FIRST),
                "STOPPED", List.of(set(), FIRST, stopped(TODAY)),
                "MET", List.of(set(), FIRST, met()),
                "LAPSED", List.of(set(), FIRST, lapsed()));
    }

    @Override
    protected List<DeadlineCommand> commands() {
        return List.of(
                asked(),
                new StopDeadline(ID, REASON),
                new ResumeDeadline(ID, REASON),
                new ExtendDeadline(ID, DUE.plusDays(7), REASON, null),
                new RemindOfDeadline(ID, "BEFORE", 0, TODAY, REMINDED),
                new RecordMailedReminder(ID, 1, MANAGER),
                new MeetDeadline(ID, ANSWERED),
                new LapseDeadline(ID, ANSWERED));
    }

    @Override
    protected Class<?> commandType() {
        return DeadlineCommand.class;
    }

    @Override
    protected String stateAfter(List<DeadlineEvent> events) {
        DeadlineStatus status = DeadlineStatus.RUNNING;
        for (DeadlineEvent event : events) {
            status = status.after(event);
        }
        return status.name();
    }
}

package qms.deviations.logchecks;

import static qms.deviations.logchecks.LogCheckFixture.CHECKER;
import static qms.deviations.logchecks.LogCheckFixture.open;
import static qms.deviations.logchecks.LogCheckFixture.opened;
import static qms.deviations.logchecks.LogCheckFixture.remark;
import static qms.deviations.logchecks.LogCheckFixture.sign;
import static qms.deviations.logchecks.LogCheckFixture.signed;

import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import qms.events.logchecks.LogCheckEvent;
import qms.service.Folding;
import qms.service.LifeCycleContract;

class LogCheckLifeCycleTest extends LifeCycleContract<LogCheck, LogCheckEvent> {

    @Override
    protected String table() {
        return "log-check";
    }

    @Override
    protected AggregateTestFixture<LogCheck> fixture() {
        return LogCheckFixture.fixture();
    }

    @Override
    protected Map<String, List<LogCheckEvent>> states() {
        return Map.of("OPEN", List.of(opened()), "SIGNED", List.of(opened(), signed("FOLLOWED_UP")));
    }

    @Override
    protected List<LogCheckCommand> commands() {
        return List.of(open(), remark(null, "UNEXPLAINED", CHECKER), sign("FOLLOWED_UP", CHECKER));
    }

    @Override
    protected Class<?> commandType() {
        return LogCheckCommand.class;
    }

    @Override
    protected String stateAfter(List<LogCheckEvent> events) {
        return Folding.fold(new LogCheckProjection(), events.toArray(LogCheckEvent[]::new))
                .status()
                .name();
    }
}

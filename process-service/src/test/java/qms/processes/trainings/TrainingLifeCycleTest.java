package qms.processes.trainings;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import qms.events.trainings.TrainingDefined;
import qms.events.trainings.TrainingEvent;
import qms.events.trainings.TrainingId;
import qms.events.trainings.TrainingWithdrawn;
import qms.processes.trainings.TrainingCommand.DefineTraining;
import qms.processes.trainings.TrainingCommand.WithdrawTraining;
import qms.service.LifeCycleContract;

class TrainingLifeCycleTest extends LifeCycleContract<Training, TrainingEvent> {

    private static final TrainingId ID = TrainingId.of("018f0000-0000-7000-8000-0000000000b1");
    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    private static final TrainingEvent DEFINED = new TrainingDefined(
            ID, "enskede", "Lex Sarah", "LEX_SARAH_INFORMATION", List.of("EMPLOYEE"), 12, null, NOW);

    @Override
    protected String table() {
        return "training";
    }

    @Override
    protected AggregateTestFixture<Training> fixture() {
        AggregateTestFixture<Training> fixture = new AggregateTestFixture<>(Training.class);
        fixture.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        return fixture;
    }

    @Override
    protected Map<String, List<TrainingEvent>> states() {
        return Map.of(
                "ACTIVE", List.of(DEFINED),
                "WITHDRAWN", List.of(DEFINED, new TrainingWithdrawn(ID, "enskede", "Ny webbkurs.", NOW)));
    }

    @Override
    protected List<TrainingCommand> commands() {
        return List.of(
                new DefineTraining(ID, "enskede", "Lex Sarah", "LEX_SARAH_INFORMATION", List.of("EMPLOYEE"), 12, null),
                new WithdrawTraining(ID, "Ny webbkurs."));
    }

    @Override
    protected Class<?> commandType() {
        return TrainingCommand.class;
    }

    @Override
    protected String stateAfter(List<TrainingEvent> events) {
        return Training.statusAfter(events.getLast()).name();
    }
}

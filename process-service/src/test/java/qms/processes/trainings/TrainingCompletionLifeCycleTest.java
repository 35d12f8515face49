package qms.processes.trainings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import qms.events.trainings.TrainingCompleted;
import qms.events.trainings.TrainingCompletionEvent;
import qms.events.trainings.TrainingCompletionId;
import qms.events.trainings.TrainingCompletionRevoked;
import qms.events.trainings.TrainingId;
import qms.processes.trainings.CompletionCommand.CompleteTraining;
import qms.processes.trainings.CompletionCommand.RevokeCompletion;
import qms.service.LifeCycleContract;

class TrainingCompletionLifeCycleTest extends LifeCycleContract<TrainingCompletion, TrainingCompletionEvent> {

    private static final TrainingCompletionId ID = TrainingCompletionId.of("018f0000-0000-7000-8000-0000000000c2");
    private static final TrainingId TRAINING = TrainingId.of("018f0000-0000-7000-8000-0000000000b1");
    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final TrainingCompletionEvent COMPLETED =
            new TrainingCompleted(ID, "bjorken", TRAINING, "karin", TODAY, TODAY.plusYears(1), NOW);

    @Override
    protected String table() {
        return "training-completion";
    }

    @Override
    protected AggregateTestFixture<TrainingCompletion> fixture() {
        AggregateTestFixture<TrainingCompletion> fixture = new AggregateTestFixture<>(TrainingCompletion.class);
        fixture.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        return fixture;
    }

    @Override
    protected Map<String, List<TrainingCompletionEvent>> states() {
        return Map.of(
                "COMPLETED", List.of(COMPLETED),
                "REVOKED", List.of(COMPLETED, new TrainingCompletionRevoked(ID, "bjorken", "Fel kurs.", NOW)));
    }

    @Override
    protected List<CompletionCommand> commands() {
        return List.of(
                new CompleteTraining(ID, "bjorken", TRAINING, "karin", TODAY, null),
                new RevokeCompletion(ID, "Fel kurs."));
    }

    @Override
    protected Class<?> commandType() {
        return CompletionCommand.class;
    }

    @Override
    protected String stateAfter(List<TrainingCompletionEvent> events) {
        return TrainingCompletion.statusAfter(events.getLast()).name();
    }
}

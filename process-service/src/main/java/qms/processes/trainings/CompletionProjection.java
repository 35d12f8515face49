package qms.processes.trainings;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.trainings.TrainingCompleted;
import qms.events.trainings.TrainingCompletionEvent;
import qms.events.trainings.TrainingCompletionRevoked;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** Who has taken which course, and when. */
@Component
class CompletionProjection implements Projection<TrainingCompletionEvent, CompletionView> {

    @Override
    public String collection() {
        return "training-completions";
    }

    @Override
    public Class<TrainingCompletionEvent> events() {
        return TrainingCompletionEvent.class;
    }

    @Override
    public Class<CompletionView> viewType() {
        return CompletionView.class;
    }

    @Override
    public CompletionView evolve(@Nullable CompletionView view, TrainingCompletionEvent event, Recorded recorded) {
        return switch (event) {
            case TrainingCompleted e ->
                new CompletionView(
                        e.completionId().toString(),
                        e.unit(),
                        e.trainingId().toString(),
                        e.person(),
                        e.completedOn(),
                        e.validUntil(),
                        CompletionStatus.COMPLETED,
                        null,
                        e.registeredAt());
            case TrainingCompletionRevoked e ->
                Objects.requireNonNull(view, "a completion begins with the course being taken")
                        .revoked(e.reason());
        };
    }

    @Override
    public Set<String> keyNames() {
        return Set.of("unit", "training", "person", "status", "completedOn");
    }

    @Override
    public Map<String, Object> keys(CompletionView view) {
        return Map.of(
                "unit", view.unit(),
                "training", view.training(),
                "person", view.person(),
                "status", view.status(),
                "completedOn", view.completedOn());
    }
}

package qms.processes.trainings;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.trainings.TrainingDefined;
import qms.events.trainings.TrainingEvent;
import qms.events.trainings.TrainingWithdrawn;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** Every course. */
@Component
class TrainingProjection implements Projection<TrainingEvent, TrainingView> {

    @Override
    public String collection() {
        return "trainings";
    }

    @Override
    public Class<TrainingEvent> events() {
        return TrainingEvent.class;
    }

    @Override
    public Class<TrainingView> viewType() {
        return TrainingView.class;
    }

    @Override
    public TrainingView evolve(@Nullable TrainingView view, TrainingEvent event, Recorded recorded) {
        return switch (event) {
            case TrainingDefined e ->
                new TrainingView(
                        e.trainingId().toString(),
                        e.unit(),
                        e.title(),
                        e.kind(),
                        e.mandatoryFor(),
                        e.validMonths(),
                        e.link(),
                        TrainingStatus.ACTIVE,
                        null,
                        e.registeredAt());
            case TrainingWithdrawn e ->
                Objects.requireNonNull(view, "a course begins with being defined")
                        .withdrawn(e.reason());
        };
    }

    @Override
    public Set<String> keyNames() {
        return Set.of("unit", "kind", "status", "title");
    }

    @Override
    public Map<String, Object> keys(TrainingView view) {
        return Map.of("unit", view.unit(), "kind", view.kind(), "status", view.status(), "title", view.title());
    }
}

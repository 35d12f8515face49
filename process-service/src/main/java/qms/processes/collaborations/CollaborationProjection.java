package qms.processes.collaborations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.collaborations.CollaborationDescribed;
import qms.events.collaborations.CollaborationEnded;
import qms.events.collaborations.CollaborationEvaluated;
import qms.events.collaborations.CollaborationEvent;
import qms.processes.collaborations.CollaborationView.Evaluation;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** Every collaboration of every unit. */
@Component
class CollaborationProjection implements Projection<CollaborationEvent, CollaborationView> {

    @Override
    public String collection() {
        return "collaborations";
    }

    @Override
    public Class<CollaborationEvent> events() {
        return CollaborationEvent.class;
    }

    @Override
    public Class<CollaborationView> viewType() {
        return CollaborationView.class;
    }

    @Override
    public CollaborationView evolve(@Nullable CollaborationView view, CollaborationEvent event, Recorded recorded) {
        return switch (event) {
            case CollaborationDescribed e -> view == null ? begun(e) : view.described(e.terms());
            case CollaborationEvaluated e ->
                described(view).evaluated(new Evaluation(e.works(), e.worksNot(), e.decision(), e.evaluatedOn()));
            case CollaborationEnded e -> described(view).ended(e.endedOn(), e.reason());
        };
    }

    @Override
    public Set<String> keyNames() {
        return Set.of("unit", "status", "kind", "partner", "agreement", "process");
    }

    @Override
    public Map<String, Object> keys(CollaborationView view) {
        Map<String, Object> keys = new HashMap<>();
        keys.put("unit", view.unit());
        keys.put("status", view.status());
        keys.put("kind", view.terms().kind());
        keys.put("partner", view.terms().partner());
        if (view.terms().agreement() != null) {
            keys.put("agreement", view.terms().agreement());
        }
        if (view.terms().process() != null) {
            keys.put("process", view.terms().process());
        }
        return keys;
    }

    private static CollaborationView described(@Nullable CollaborationView view) {
        return Objects.requireNonNull(view, "a collaboration begins with being described");
    }

    private static CollaborationView begun(CollaborationDescribed e) {
        return new CollaborationView(
                e.collaborationId().toString(),
                e.unit(),
                CollaborationStatus.ONGOING,
                e.terms(),
                List.of(),
                null,
                null,
                e.registeredAt());
    }
}

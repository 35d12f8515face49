package qms.processes.gaps;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.collaborations.CollaborationDescribed;
import qms.events.collaborations.CollaborationEnded;
import qms.events.collaborations.CollaborationEvent;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** Every collaboration, as far as gaps are concerned. */
@Component
class CollaborationStates implements Projection<CollaborationEvent, CollaborationState> {

    @Override
    public String collection() {
        return "gaps-collaborations";
    }

    @Override
    public Class<CollaborationEvent> events() {
        return CollaborationEvent.class;
    }

    @Override
    public Class<CollaborationState> viewType() {
        return CollaborationState.class;
    }

    @Override
    public @Nullable CollaborationState evolve(
            @Nullable CollaborationState before, CollaborationEvent event, Recorded recorded) {
        return switch (event) {
            case CollaborationDescribed e ->
                new CollaborationState(
                        e.subject(), e.unit(), e.terms().kind(), e.terms().process(), false);
            case CollaborationEnded e ->
                before == null
                        ? null
                        : new CollaborationState(before.id(), before.unit(), before.kind(), before.process(), true);
            default -> before;
        };
    }

    @Override
    public Set<String> keyNames() {
        return Set.of("unit");
    }

    @Override
    public Map<String, Object> keys(CollaborationState state) {
        return Map.of("unit", state.unit());
    }
}

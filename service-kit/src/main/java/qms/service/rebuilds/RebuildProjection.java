package qms.service.rebuilds;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import qms.events.operations.DeadLetterGivenUp;
import qms.events.operations.OperationsEvent;
import qms.events.operations.RebuildAsked;
import qms.events.operations.RebuildEnded;
import qms.events.operations.RebuildFailed;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;
import qms.service.store.Meta;

/** The rebuilds of one service. */
final class RebuildProjection implements Projection<OperationsEvent, RebuildView> {

    static final String ASKED_AT = "askedAt";

    private final String service;

    RebuildProjection(String service) {
        this.service = service;
    }

    @Override
    public String collection() {
        return "rebuilds";
    }

    @Override
    public Class<OperationsEvent> events() {
        return OperationsEvent.class;
    }

    @Override
    public Class<RebuildView> viewType() {
        return RebuildView.class;
    }

    @Override
    public @Nullable RebuildView evolve(@Nullable RebuildView view, OperationsEvent event, Recorded recorded) {
        return switch (event) {
            case DeadLetterGivenUp ignored -> view;
            case RebuildAsked e -> e.service().equals(service) ? asked(e, recorded) : null;
            case RebuildEnded e -> view == null ? null : ended(view, e);
            case RebuildFailed e -> view == null ? null : failed(view, e);
        };
    }

    private static RebuildView asked(RebuildAsked e, Recorded recorded) {
        String by = String.valueOf(recorded.metadata().getOrDefault(Meta.ACTOR, ""));
        return new RebuildView(e.rebuild(), e.mode(), by, e.registeredAt(), null, null, null, null, List.of());
    }

    private static RebuildView ended(RebuildView view, RebuildEnded e) {
        return new RebuildView(
                view.id(),
                view.mode(),
                view.askedBy(),
                view.askedAt(),
                e.registeredAt(),
                e.outcome(),
                null,
                e.position(),
                e.collections());
    }

    private static RebuildView failed(RebuildView view, RebuildFailed e) {
        return new RebuildView(
                view.id(),
                view.mode(),
                view.askedBy(),
                view.askedAt(),
                e.registeredAt(),
                null,
                e.cause(),
                null,
                List.of());
    }

    @Override
    public Set<String> keyNames() {
        return Set.of("mode", "outcome", "askedBy", ASKED_AT);
    }

    @Override
    public Map<String, Object> keys(RebuildView view) {
        Map<String, Object> keys = new HashMap<>();
        keys.put("mode", view.mode());
        keys.put("askedBy", view.askedBy());
        keys.put(ASKED_AT, view.askedAt());
        if (view.outcome() != null) {
            keys.put("outcome", view.outcome());
        }
        return keys;
    }
}

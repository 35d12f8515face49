package qms.risks.measures;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.measures.MeasureCancelled;
import qms.events.measures.MeasureClosed;
import qms.events.measures.MeasureDecided;
import qms.events.measures.MeasureEvent;
import qms.events.measures.MeasureImplemented;
import qms.events.measures.MeasureOrigin;
import qms.events.measures.MeasurePostponed;
import qms.events.measures.MeasureProposed;
import qms.events.measures.MeasureRejected;
import qms.events.measures.MeasureStarted;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;
import qms.web.time.Stockholm;

/** Every measure and how far it has come. */
@Component
class MeasureProjection implements Projection<MeasureEvent, MeasureView> {

    @Override
    public String collection() {
        return "measures";
    }

    @Override
    public Class<MeasureEvent> events() {
        return MeasureEvent.class;
    }

    @Override
    public Class<MeasureView> viewType() {
        return MeasureView.class;
    }

    @Override
    public MeasureView evolve(@Nullable MeasureView view, MeasureEvent event, Recorded recorded) {
        if (event instanceof MeasureProposed proposed) {
            return proposed(proposed);
        }
        MeasureView before = Objects.requireNonNull(view, "a measure begins with being proposed");
        MeasureView after = switch (event) {
            case MeasureProposed proposed -> proposed(proposed);
            case MeasureDecided e -> before.decided(e.responsible(), e.due());
            case MeasureStarted e -> before;
            case MeasureImplemented e -> before.implemented(e.implementedOn());
            case MeasurePostponed e -> before.postponed(e.newDue(), e.reason());
            case MeasureRejected e -> before.because(e.reason());
            case MeasureCancelled e -> before.because(e.reason());
            case MeasureClosed e -> before;
        };
        return after.now(Measure.statusAfter(event));
    }

    @Override
    public Set<String> keyNames() {
        return Set.of("unit", "status", "origin", "due", "responsible", "externalId", "registeredAt");
    }

    @Override
    public Map<String, Object> keys(MeasureView view) {
        Map<String, Object> keys = new HashMap<>();
        keys.put("unit", view.unit());
        keys.put("status", view.status());
        keys.put("origin", view.origins().stream().map(MeasureOrigin::id).toList());
        keys.put("registeredAt", view.registeredAt());
        if (view.due() != null) {
            keys.put("due", Stockholm.startOf(view.due()));
        }
        if (view.responsible() != null) {
            keys.put("responsible", view.responsible());
        }
        if (view.externalId() != null) {
            keys.put("externalId", view.externalId());
        }
        return keys;
    }

    private static MeasureView proposed(MeasureProposed event) {
        return new MeasureView(
                event.measureId().toString(),
                event.externalId(),
                event.unit(),
                event.origins(),
                event.description(),
                event.responsible(),
                MeasureStatus.PROPOSED,
                event.due(),
                event.due(),
                null,
                null,
                event.registeredAt());
    }
}

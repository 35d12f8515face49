package qms.risks.selfchecks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.selfchecks.OccurrenceNotPerformed;
import qms.events.selfchecks.OccurrencePerformed;
import qms.events.selfchecks.OccurrencePlanned;
import qms.events.selfchecks.SelfCheckEvent;
import qms.events.selfchecks.SelfCheckPlanned;
import qms.risks.selfchecks.SelfCheckView.Occurrence;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** The self-checks of every unit and year, with their occurrences. */
@Component
class SelfCheckProjection implements Projection<SelfCheckEvent, SelfCheckView> {

    @Override
    public String collection() {
        return "self-checks";
    }

    @Override
    public Class<SelfCheckEvent> events() {
        return SelfCheckEvent.class;
    }

    @Override
    public Class<SelfCheckView> viewType() {
        return SelfCheckView.class;
    }

    @Override
    public SelfCheckView evolve(@Nullable SelfCheckView view, SelfCheckEvent event, Recorded recorded) {
        if (event instanceof SelfCheckPlanned planned) {
            return planned(planned);
        }
        SelfCheckView before = Objects.requireNonNull(view, "a self-check begins with being planned");
        return switch (event) {
            case SelfCheckPlanned planned -> planned(planned);
            case OccurrencePlanned e -> before.with(Occurrence.planned(e.occurrence(), e.period(), e.due()));
            case OccurrencePerformed e ->
                before.changed(e.occurrence(), found -> found.performed(e.performedOn(), e.assessment(), e.result()));
            case OccurrenceNotPerformed e -> before.changed(e.occurrence(), found -> found.notPerformed(e.reason()));
        };
    }

    @Override
    public Set<String> keyNames() {
        return Set.of("unit", "year", "process", "risk", "frequency", "externalId", "registeredAt");
    }

    @Override
    public Map<String, Object> keys(SelfCheckView view) {
        Map<String, Object> keys = new HashMap<>();
        keys.put("unit", view.unit());
        keys.put("year", view.year());
        keys.put("frequency", view.frequency());
        keys.put("registeredAt", view.registeredAt());
        if (view.process() != null) {
            keys.put("process", view.process());
        }
        if (view.risk() != null) {
            keys.put("risk", view.risk());
        }
        if (view.externalId() != null) {
            keys.put("externalId", view.externalId());
        }
        return keys;
    }

    private static SelfCheckView planned(SelfCheckPlanned event) {
        return new SelfCheckView(
                event.selfCheckId().toString(),
                event.externalId(),
                event.unit(),
                event.year(),
                event.process(),
                event.subprocess(),
                event.name(),
                event.risk() == null ? null : event.risk().toString(),
                event.frequency(),
                event.registeredAt(),
                List.of());
    }
}

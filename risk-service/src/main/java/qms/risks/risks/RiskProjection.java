package qms.risks.risks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.risks.RiskAccepted;
import qms.events.risks.RiskAssessed;
import qms.events.risks.RiskEvent;
import qms.events.risks.RiskIdentified;
import qms.events.risks.RiskTreatmentDecided;
import qms.risks.risks.RiskView.Assessment;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** The risks of every unit and year. */
@Component
class RiskProjection implements Projection<RiskEvent, RiskView> {

    @Override
    public String collection() {
        return "risks";
    }

    @Override
    public Class<RiskEvent> events() {
        return RiskEvent.class;
    }

    @Override
    public Class<RiskView> viewType() {
        return RiskView.class;
    }

    @Override
    public RiskView evolve(@Nullable RiskView view, RiskEvent event, Recorded recorded) {
        if (event instanceof RiskIdentified identified) {
            return identified(identified);
        }
        RiskView before = Objects.requireNonNull(view, "a risk begins with being identified");
        return switch (event) {
            case RiskIdentified identified -> identified(identified);
            case RiskAssessed e ->
                before.with(new Assessment(
                        e.probability(),
                        e.consequence(),
                        e.value(),
                        e.level(),
                        e.mapVersion(),
                        e.assessedOn(),
                        e.registeredAt()));
            case RiskTreatmentDecided e -> before.decided(Risk.MEASURES, null);
            case RiskAccepted e -> before.decided(Risk.NO_ACTION, e.reason());
        };
    }

    @Override
    public Set<String> keyNames() {
        return Set.of("unit", "year", "level", "decision", "process", "value", "externalId", "registeredAt");
    }

    @Override
    public Map<String, Object> keys(RiskView view) {
        Map<String, Object> keys = new HashMap<>();
        keys.put("unit", view.unit());
        keys.put("year", view.year());
        keys.put("level", view.level());
        keys.put("decision", view.decision());
        keys.put("registeredAt", view.registeredAt());
        view.current().ifPresent(assessment -> keys.put("value", assessment.value()));
        if (view.process() != null) {
            keys.put("process", view.process());
        }
        if (view.externalId() != null) {
            keys.put("externalId", view.externalId());
        }
        return keys;
    }

    private static RiskView identified(RiskIdentified event) {
        return new RiskView(
                event.riskId().toString(),
                event.externalId(),
                event.unit(),
                event.year(),
                event.process(),
                event.subprocess(),
                event.activity(),
                event.risk(),
                event.registeredAt(),
                List.of(),
                RiskView.UNDECIDED,
                null);
    }
}

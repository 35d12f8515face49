package qms.risks.riskmaps;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.riskmaps.RiskMapAdopted;
import qms.events.riskmaps.RiskMapEvent;
import qms.events.riskmaps.RiskMapRevised;
import qms.risks.riskmaps.RiskMapView.Version;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** Every risk map and its versions. */
@Component
class RiskMapProjection implements Projection<RiskMapEvent, RiskMapView> {

    @Override
    public String collection() {
        return "risk-maps";
    }

    @Override
    public Class<RiskMapEvent> events() {
        return RiskMapEvent.class;
    }

    @Override
    public Class<RiskMapView> viewType() {
        return RiskMapView.class;
    }

    @Override
    public RiskMapView evolve(@Nullable RiskMapView view, RiskMapEvent event, Recorded recorded) {
        return switch (event) {
            case RiskMapAdopted e -> adopted(e);
            case RiskMapRevised e ->
                Objects.requireNonNull(view, "a map begins with being adopted")
                        .with(new Version(
                                e.version(),
                                e.validFrom(),
                                e.reason(),
                                new Drawing(e.probability(), e.consequence(), e.cells()),
                                e.registeredAt()));
        };
    }

    @Override
    public Set<String> keyNames() {
        return Set.of("unit", "name");
    }

    @Override
    public Map<String, Object> keys(RiskMapView view) {
        return Map.of("unit", view.unit(), "name", view.name());
    }

    private static RiskMapView adopted(RiskMapAdopted e) {
        Drawing drawing = new Drawing(e.probability(), e.consequence(), e.cells());
        return new RiskMapView(
                e.riskMapId().toString(),
                e.unit(),
                e.name(),
                List.of(new Version(1, null, null, drawing, e.registeredAt())),
                e.registeredAt());
    }
}

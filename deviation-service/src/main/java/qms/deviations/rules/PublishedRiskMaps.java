package qms.deviations.rules;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.deviations.rules.RiskMapVersions.Version;
import qms.events.riskmaps.RiskMapAdopted;
import qms.events.riskmaps.RiskMapEvent;
import qms.events.riskmaps.RiskMapRevised;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** The risk maps of risk-service. */
@Component
class PublishedRiskMaps implements Projection<RiskMapEvent, RiskMapVersions> {

    @Override
    public String collection() {
        return "rules-risk-maps";
    }

    @Override
    public Class<RiskMapEvent> events() {
        return RiskMapEvent.class;
    }

    @Override
    public Class<RiskMapVersions> viewType() {
        return RiskMapVersions.class;
    }

    @Override
    public RiskMapVersions evolve(@Nullable RiskMapVersions view, RiskMapEvent event, Recorded recorded) {
        return switch (event) {
            case RiskMapAdopted e ->
                new RiskMapVersions(e.subject(), e.unit(), e.name(), List.of(new Version(1, null, e.cells())));
            case RiskMapRevised e ->
                Objects.requireNonNull(view, "a map begins with being adopted")
                        .and(new Version(e.version(), e.validFrom(), e.cells()));
        };
    }

    @Override
    public Set<String> keyNames() {
        return Set.of();
    }

    @Override
    public Map<String, Object> keys(RiskMapVersions view) {
        return Map.of();
    }
}

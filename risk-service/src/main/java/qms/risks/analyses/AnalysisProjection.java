package qms.risks.analyses;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.analyses.AnalysesRegistered;
import qms.events.analyses.AnalysesWithdrawn;
import qms.events.analyses.AnalysisEvent;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;
import qms.web.time.Stockholm;

/** What units have registered of analyses, day by day. */
@Component
class AnalysisProjection implements Projection<AnalysisEvent, AnalysisView> {

    @Override
    public String collection() {
        return "analyses";
    }

    @Override
    public Class<AnalysisEvent> events() {
        return AnalysisEvent.class;
    }

    @Override
    public Class<AnalysisView> viewType() {
        return AnalysisView.class;
    }

    @Override
    public AnalysisView evolve(@Nullable AnalysisView view, AnalysisEvent event, Recorded recorded) {
        return switch (event) {
            case AnalysesRegistered e ->
                new AnalysisView(
                        e.analysisId().toString(),
                        e.unit(),
                        e.kind(),
                        e.number(),
                        e.performedOn(),
                        null,
                        e.registeredAt());
            case AnalysesWithdrawn e ->
                Objects.requireNonNull(view, "it begins with being registered").withdrawn(e.reason());
        };
    }

    @Override
    public Set<String> keyNames() {
        return Set.of("unit", "kind", "year", "performedOn", "registeredAt");
    }

    @Override
    public Map<String, Object> keys(AnalysisView view) {
        return Map.of(
                "unit", view.unit(),
                "kind", view.kind(),
                "year", view.performedOn().getYear(),
                "performedOn", Stockholm.startOf(view.performedOn()),
                "registeredAt", view.registeredAt());
    }
}

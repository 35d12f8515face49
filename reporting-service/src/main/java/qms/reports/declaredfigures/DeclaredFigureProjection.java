package qms.reports.declaredfigures;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.declaredfigures.DeclaredFigureEvent;
import qms.events.declaredfigures.FigureDeclared;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** The figures that have been declared. */
@Component
class DeclaredFigureProjection implements Projection<DeclaredFigureEvent, DeclaredFigureView> {

    @Override
    public String collection() {
        return "declared-figures";
    }

    @Override
    public Class<DeclaredFigureEvent> events() {
        return DeclaredFigureEvent.class;
    }

    @Override
    public Class<DeclaredFigureView> viewType() {
        return DeclaredFigureView.class;
    }

    @Override
    public DeclaredFigureView evolve(@Nullable DeclaredFigureView view, DeclaredFigureEvent event, Recorded recorded) {
        return switch (event) {
            case FigureDeclared e ->
                new DeclaredFigureView(
                        e.declaredFigureId().toString(),
                        e.externalId(),
                        e.unit(),
                        e.year(),
                        e.figure(),
                        e.value(),
                        e.text(),
                        e.registeredAt());
        };
    }

    @Override
    public Set<String> keyNames() {
        return Set.of("unit", "year", "figure", "externalId");
    }

    @Override
    public Map<String, Object> keys(DeclaredFigureView view) {
        Map<String, Object> keys = new HashMap<>();
        keys.put("unit", view.unit());
        keys.put("year", view.year());
        keys.put("figure", view.figure());
        if (view.externalId() != null) {
            keys.put("externalId", view.externalId());
        }
        return keys;
    }
}

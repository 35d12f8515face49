package qms.reports.figures;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.lexmaria.LexMariaEventReported;
import qms.reports.figures.DeviationFacts.Change;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;
import qms.web.time.Stockholm;

/** What reports of events in health care contribute to the figures, whatever is decided about them. */
@Component
class LexMariaFactsProjection implements Projection<LexMariaEventReported, DeviationFacts> {

    @Override
    public String collection() {
        return "lexmaria-facts";
    }

    @Override
    public Class<LexMariaEventReported> events() {
        return LexMariaEventReported.class;
    }

    @Override
    public Class<DeviationFacts> viewType() {
        return DeviationFacts.class;
    }

    @Override
    public DeviationFacts evolve(@Nullable DeviationFacts view, LexMariaEventReported event, Recorded recorded) {
        return new DeviationFacts(FigureName.LEX_MARIA, Stockholm.day(event.reportedAt()), List.of(), List.of())
                .with(new Change(event.registeredAt(), event.unit(), null), recorded);
    }

    @Override
    public Set<String> keyNames() {
        return FactKeys.OF_A_CASE;
    }

    @Override
    public Map<String, Object> keys(DeviationFacts view) {
        return FactKeys.ofACase(view.facts());
    }
}

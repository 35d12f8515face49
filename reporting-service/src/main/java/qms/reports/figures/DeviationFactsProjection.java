package qms.reports.figures;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.deviations.DeviationDismissed;
import qms.events.deviations.DeviationEvent;
import qms.events.deviations.DeviationReassigned;
import qms.events.deviations.DeviationReopened;
import qms.events.deviations.DeviationReported;
import qms.events.deviations.DeviationTriaged;
import qms.reports.figures.DeviationFacts.Change;
import qms.reports.figures.DeviationFacts.Judgement;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;
import qms.web.time.Stockholm;

/** What deviations contribute to the figures: how far one has come is not counted, only that it is one, where, and what it was judged to be. */
@Component
class DeviationFactsProjection implements Projection<DeviationEvent, DeviationFacts> {

    @Override
    public String collection() {
        return "deviation-facts";
    }

    @Override
    public int revision() {
        return 2;
    }

    @Override
    public Class<DeviationEvent> events() {
        return DeviationEvent.class;
    }

    @Override
    public Class<DeviationFacts> viewType() {
        return DeviationFacts.class;
    }

    @Override
    public DeviationFacts evolve(@Nullable DeviationFacts view, DeviationEvent event, Recorded recorded) {
        if (event instanceof DeviationReported e) {
            return new DeviationFacts(FigureName.DEVIATIONS, Stockholm.day(e.reportedAt()), List.of(), List.of())
                    .with(new Change(e.registeredAt(), e.unit(), null), recorded);
        }
        DeviationFacts before = Objects.requireNonNull(view, "a deviation begins with its report");
        if (event instanceof DeviationReassigned e) {
            return before.with(new Change(e.registeredAt(), e.toUnit(), null), recorded);
        }
        if (event instanceof DeviationTriaged e) {
            return before.with(new Change(e.registeredAt(), null, null, judgement(e)), recorded);
        }
        if (event instanceof DeviationDismissed e) {
            return before.with(new Change(e.registeredAt(), null, false), recorded);
        }
        if (event instanceof DeviationReopened e) {
            return before.with(new Change(e.registeredAt(), null, true), recorded);
        }
        return before;
    }

    private static Judgement judgement(DeviationTriaged event) {
        return new Judgement(event.legalBases(), event.category(), event.subcategory(), event.suspectedMisconduct());
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

package qms.reports.figures;

import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.declaredfigures.DeclaredFigureEvent;
import qms.events.declaredfigures.FigureDeclared;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** What units have declared, to be set against what is counted. */
@Component
class DeclaredFactsProjection implements Projection<DeclaredFigureEvent, DeclaredFacts> {

    @Override
    public String collection() {
        return "declared-facts";
    }

    @Override
    public Class<DeclaredFigureEvent> events() {
        return DeclaredFigureEvent.class;
    }

    @Override
    public Class<DeclaredFacts> viewType() {
        return DeclaredFacts.class;
    }

    @Override
    public DeclaredFacts evolve(@Nullable DeclaredFacts view, DeclaredFigureEvent event, Recorded recorded) {
        return switch (event) {
            case FigureDeclared e ->
                new DeclaredFacts(
                        e.unit(),
                        e.year(),
                        e.figure(),
                        e.value().toPlainString(),
                        e.text(),
                        Fact.one(
                                FigureName.DECLARED,
                                e.figure(),
                                e.unit(),
                                LocalDate.of(e.year(), Month.DECEMBER, 31),
                                Fact.undated(e.registeredAt(), recorded),
                                recorded));
        };
    }

    @Override
    public Set<String> keyNames() {
        return FactKeys.OF_A_YEAR;
    }

    @Override
    public Map<String, Object> keys(DeclaredFacts view) {
        return FactKeys.ofAYear(view.unit(), view.year());
    }
}

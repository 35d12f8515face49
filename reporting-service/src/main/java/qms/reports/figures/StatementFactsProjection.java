package qms.reports.figures;

import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.reportingstatements.ReportingStated;
import qms.events.reportingstatements.ReportingStatementEvent;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** What units have stated about having nothing to report: blank is not zero. */
@Component
class StatementFactsProjection implements Projection<ReportingStatementEvent, StatementFacts> {

    @Override
    public String collection() {
        return "statement-facts";
    }

    @Override
    public Class<ReportingStatementEvent> events() {
        return ReportingStatementEvent.class;
    }

    @Override
    public Class<StatementFacts> viewType() {
        return StatementFacts.class;
    }

    @Override
    public StatementFacts evolve(@Nullable StatementFacts view, ReportingStatementEvent event, Recorded recorded) {
        return switch (event) {
            case ReportingStated e ->
                new StatementFacts(
                        e.unit(),
                        e.year(),
                        e.topic(),
                        e.state(),
                        e.text(),
                        Fact.one(
                                FigureName.STATED,
                                e.topic(),
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
    public Map<String, Object> keys(StatementFacts view) {
        return FactKeys.ofAYear(view.unit(), view.year());
    }
}

package qms.reports.figures;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import qms.events.QmsEvent;
import qms.service.projection.Projection;
import qms.service.projection.Views;
import qms.service.projection.Views.Query;
import qms.web.time.Period;

/** Fetches the facts that a report may need; which of them count, and where, is decided when they are summed. */
@Component
public class FactReader {

    private final Views views;
    private final ComplaintFactsProjection complaints = new ComplaintFactsProjection();
    private final LexSarahFactsProjection lexSarah = new LexSarahFactsProjection();
    private final DeviationFactsProjection deviations = new DeviationFactsProjection();
    private final LexMariaFactsProjection lexMaria = new LexMariaFactsProjection();
    private final IncidentFactsProjection incidents = new IncidentFactsProjection();
    private final RiskFactsProjection risks = new RiskFactsProjection();
    private final MeasureFactsProjection measures = new MeasureFactsProjection();
    private final SelfCheckFactsProjection selfChecks = new SelfCheckFactsProjection();
    private final FollowUpFactsProjection followUps = new FollowUpFactsProjection();
    private final DeclaredFactsProjection declared = new DeclaredFactsProjection();
    private final StatementFactsProjection statements = new StatementFactsProjection();

    FactReader(Views views) {
        this.views = views;
    }

    public List<ComplaintFacts> complaints(Set<String> units, Period period) {
        return views.all(complaints, cases(units, period));
    }

    public List<LexSarahFacts> lexSarah(Set<String> units, Period period) {
        return views.all(lexSarah, cases(units, period));
    }

    public List<DeviationFacts> deviations(Set<String> units, Period period) {
        return views.all(deviations, cases(units, period));
    }

    public List<DeviationFacts> lexMaria(Set<String> units, Period period) {
        return views.all(lexMaria, cases(units, period));
    }

    public List<IncidentFacts> incidents(Set<String> units, Period period) {
        return views.all(incidents, cases(units, period));
    }

    public List<RiskFacts> risks(Set<String> units, int year) {
        return ofYear(risks, units, year);
    }

    public List<SelfCheckFacts> selfChecks(Set<String> units, int year) {
        return ofYear(selfChecks, units, year);
    }

    public List<FollowUpFacts> followUps(Set<String> units, int year) {
        return ofYear(followUps, units, year);
    }

    public List<DeclaredFacts> declared(Set<String> units, int year) {
        return ofYear(declared, units, year);
    }

    public List<StatementFacts> statements(Set<String> units, int year) {
        return ofYear(statements, units, year);
    }

    /** The measures that came of these risks, whatever unit carries them out. */
    public List<MeasureFacts> measures(Collection<String> riskIds) {
        return views.all(measures, Query.everything().within(MeasureFactsProjection.RISKS, riskIds));
    }

    private <E extends QmsEvent, V> List<V> ofYear(Projection<E, V> projection, Set<String> units, int year) {
        return views.all(
                projection, Query.everything().within(FactKeys.UNIT, units).equalTo(FactKeys.YEAR, year));
    }

    private static Query cases(Set<String> units, Period period) {
        return Query.everything()
                .within(FactKeys.UNITS, units)
                .between(FactKeys.LAST_DAY, period.from(), null)
                .between(FactKeys.FIRST_DAY, null, period.to().plusDays(1));
    }
}

package qms.reports.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.QmsEvent;
import qms.service.projection.Projection;
import qms.service.projection.Versioned;
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
    private final DeadlineFactsProjection deadlines = new DeadlineFactsProjection();
    private final NonExecutedFactsProjection nonExecuted = new NonExecutedFactsProjection();

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

    public List<LexMariaFacts> lexMaria(Set<String> units, Period period) {
        return views.all(lexMaria, cases(units, period));
    }

    public List<IncidentFacts> incidents(Set<String> units, Period period) {
        return views.all(incidents, cases(units, period));
    }

    /** The last days in cases. */
    public List<? extends FactDocument> deadlines(Set<String> units, Period period) {
        return views.all(deadlines, cases(units, period));
    }

    /** The same, by id. */
    public Map<String, DeadlineFacts> deadlinesById(Set<String> units, Period period) {
        return views.byId(deadlines, cases(units, period));
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

    /** What units have declared, by id. */
    public Map<String, DeclaredFacts> declaredById(Scope scope) {
        return views.byId(declared, ofYear(scope.candidates(), scope.year()));
    }

    /** What units have stated, by id. */
    public Map<String, StatementFacts> statementsById(Scope scope) {
        return views.byId(statements, ofYear(scope.candidates(), scope.year()));
    }

    /** The measures that came of these risks, whatever unit carries them out. */
    public List<MeasureFacts> measures(Collection<String> riskIds) {
        return views.all(measures, Query.everything().within(MeasureFactsProjection.RISKS, riskIds));
    }

    /** The measures that these units carry out. */
    public List<MeasureFacts> measuresOf(Set<String> units) {
        return views.all(measures, Query.everything().within(FactKeys.UNIT, units));
    }

    public Optional<MeasureFacts> measure(String id) {
        return views.find(measures, id).map(Versioned::view);
    }

    /** These measures, whatever they came of. */
    public Collection<MeasureFacts> measuresNamed(Collection<String> ids) {
        return views.these(measures, ids).values();
    }

    /** All of a kind that may count for a unit and year, each with its id. */
    public List<Thing> things(CaseKind kind, Scope scope) {
        return things(kind, scope, 0);
    }

    /** The same, with the cases of some years before. */
    public List<Thing> things(CaseKind kind, Scope scope, int yearsBefore) {
        Set<String> units = scope.candidates();
        Query cases = cases(units, scope.years(yearsBefore));
        Query ofYear = ofYear(units, scope.year());
        return switch (kind) {
            case COMPLAINT -> things(kind, complaints, cases, ComplaintFacts::unit);
            case DEVIATION -> things(kind, deviations, cases, DeviationFacts::unit);
            case LEX_SARAH_CASE -> things(kind, lexSarah, cases, LexSarahFacts::unit);
            case LEX_MARIA_CASE -> things(kind, lexMaria, cases, LexMariaFacts::unit);
            case INCIDENT -> things(kind, incidents, cases, ignored -> null);
            case RISK -> things(kind, risks, ofYear, RiskFacts::unit);
            case SELF_CHECK -> things(kind, selfChecks, ofYear, SelfCheckFacts::unit);
            case NON_EXECUTED -> things(kind, nonExecuted, cases, NonExecutedFacts::unit);
        };
    }

    private <V extends FactDocument> List<Thing> things(
            CaseKind kind, Projection<?, V> projection, Query query, Function<V, @Nullable String> unit) {
        return views.byId(projection, query).entrySet().stream()
                .map(each -> new Thing(kind, each.getKey(), unit.apply(each.getValue()), each.getValue()))
                .toList();
    }

    /** The whole cases, since what is condensed does not say at which position of the log each thing became known. */
    public CaseSums wholeCases(Scope scope, int yearsBefore) {
        Set<String> units = scope.candidates();
        Period years = scope.years(yearsBefore);
        List<FactDocument> all = new ArrayList<>(complaints(units, years));
        all.addAll(lexSarah(units, years));
        all.addAll(deviations(units, years));
        all.addAll(lexMaria(units, years));
        all.addAll(incidents(units, years));
        return CaseSums.of(all);
    }

    /** The revision of each projection that facts come from: whatever counts otherwise raises one of them. */
    public String version() {
        return Stream.<Projection<?, ?>>of(
                        complaints,
                        lexSarah,
                        deviations,
                        lexMaria,
                        incidents,
                        risks,
                        measures,
                        selfChecks,
                        followUps,
                        declared,
                        statements,
                        nonExecuted)
                .map(projection -> projection.collection() + "/" + projection.revision())
                .collect(Collectors.joining(" "));
    }

    private <E extends QmsEvent, V> List<V> ofYear(Projection<E, V> projection, Set<String> units, int year) {
        return views.all(projection, ofYear(units, year));
    }

    private static Query ofYear(Set<String> units, int year) {
        return Query.everything().within(FactKeys.UNIT, units).equalTo(FactKeys.YEAR, year);
    }

    private static Query cases(Set<String> units, Period period) {
        return Query.everything()
                .within(FactKeys.UNITS, units)
                .between(FactKeys.LAST_DAY, period.from(), null)
                .between(FactKeys.FIRST_DAY, null, period.to().plusDays(1));
    }
}

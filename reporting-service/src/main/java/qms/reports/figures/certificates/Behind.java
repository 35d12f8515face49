package qms.reports.figures.certificates;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import qms.reports.figures.CaseKind;
import qms.reports.figures.Fact;
import qms.reports.figures.FactReader;
import qms.reports.figures.FigureName;
import qms.reports.figures.MeasureFacts;
import qms.reports.figures.Scope;
import qms.reports.figures.Thing;
import qms.reports.figures.Window;
import qms.reports.figures.managementreview.ReviewTables;

/** Finds what reports rest on beside the figures that can be opened case by case. */
@Component
class Behind {

    private static final Set<String> NAMES_OF_MEASURES = Set.of(FigureName.LEX_MARIA_MEASURES, FigureName.HSL_MEASURES);

    private final FactReader reader;
    private final ReviewTables reviews;

    Behind(FactReader reader, ReviewTables reviews) {
        this.reader = reader;
        this.reviews = reviews;
    }

    /** What a tertial rests on, and what units have declared, which is for a year. */
    Stream<Source> ofYear(Certificate now, Scope scope) {
        Stream<Source> declared = reader.declaredById(scope).entrySet().stream()
                .map(each -> Source.of(
                        "declared-figures",
                        each.getKey(),
                        each.getValue().unit(),
                        each.getValue().facts()));
        return Stream.concat(ofTertial(now, scope), declared.filter(source -> scope.includes(source.unit())));
    }

    /** Risks and self-checks, and what units have stated. */
    Stream<Source> ofTertial(Certificate now, Scope scope) {
        Stream<Source> stated = reader.statementsById(scope).entrySet().stream()
                .map(each -> Source.of(
                        "reporting-statements",
                        each.getKey(),
                        each.getValue().unit(),
                        each.getValue().facts()));
        return Stream.of(risks(scope), checks(scope), stated)
                .flatMap(each -> each)
                .filter(source -> scope.includes(source.unit()));
    }

    /** Risks with their measures, whatever unit carries them out, and self-checks. */
    Stream<Source> ofPlan(Certificate now, Scope scope) {
        List<String> risks = risks(scope).map(Source::id).toList();
        return Stream.concat(
                Stream.concat(risks(scope), checks(scope)).filter(source -> scope.includes(source.unit())),
                reader.measures(risks).stream().map(Behind::measure));
    }

    Stream<Source> ofFollowUps(Certificate now, Scope scope) {
        return reader.followUps(scope.candidates(), scope.year()).stream()
                .map(each -> Source.of("unit-descriptions", each.id(), each.unit(), each.facts()))
                .filter(source -> scope.includes(source.unit()));
    }

    /** What is judged of events in health care, of which some is no figure that opens, and the measures that they name. */
    Stream<Source> ofPatientSafety(Certificate now, Scope scope) {
        Map<String, Thing> events = Stream.of(CaseKind.DEVIATION, CaseKind.LEX_MARIA_CASE)
                .flatMap(kind -> reader.things(kind, scope).stream())
                .filter(thing -> counts(thing, Window.year(scope)))
                .collect(Collectors.toMap(thing -> thing.kind().link(thing.id()), thing -> thing));
        Set<String> measures = events.values().stream()
                .flatMap(thing -> thing.document().facts().stream())
                .filter(fact -> NAMES_OF_MEASURES.contains(fact.figure()))
                .map(Fact::code)
                .collect(Collectors.toSet());
        return Stream.concat(
                events.values().stream().flatMap(Behind::source),
                reader.measuresNamed(measures).stream().map(Behind::measure));
    }

    /** The quarterly reports, with the steps that are no figures. */
    Stream<Source> ofNonExecutedDecisions(Certificate now, Scope scope) {
        return reader.things(CaseKind.NON_EXECUTED, scope).stream()
                .filter(thing -> counts(thing, now.window(scope)))
                .flatMap(Behind::source);
    }

    /** Risks, self-checks, measures, and what stands in the tables. */
    Stream<Source> ofManagementReview(Certificate now, Scope scope) {
        Stream<Source> measures = Stream.concat(
                        reader.measures(risks(scope).map(Source::id).toList()).stream(),
                        reviews.measures(scope, now.known()))
                .distinct()
                .map(Behind::measure);
        return Stream.of(
                        Stream.concat(risks(scope), checks(scope)).filter(source -> scope.includes(source.unit())),
                        measures,
                        reviews.kept(scope).map(Source::of))
                .flatMap(each -> each);
    }

    private static boolean counts(Thing thing, Window window) {
        return thing.document().facts().stream()
                .anyMatch(fact -> window.holdsUnit(thing, fact.unit(), fact.day())
                        && window.period().contains(fact.day()));
    }

    private static Stream<Source> source(Thing thing) {
        return Stream.ofNullable(thing.unit())
                .map(unit -> Source.of(
                        thing.kind().collection(),
                        thing.id(),
                        unit,
                        thing.document().facts()));
    }

    private static Source measure(MeasureFacts measure) {
        return Source.of("measures", measure.id(), measure.unit(), measure.facts());
    }

    private Stream<Source> risks(Scope scope) {
        return reader.risks(scope.candidates(), scope.year()).stream()
                .map(each -> Source.of(CaseKind.RISK.collection(), each.id(), each.unit(), each.facts()));
    }

    private Stream<Source> checks(Scope scope) {
        return reader.selfChecks(scope.candidates(), scope.year()).stream()
                .map(each -> Source.of(CaseKind.SELF_CHECK.collection(), each.id(), each.unit(), each.facts()));
    }
}

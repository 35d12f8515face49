package qms.reports.figures.patterns;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import qms.reports.figures.DeclaredFacts;
import qms.reports.figures.FactDocument;
import qms.reports.figures.FactReader;
import qms.reports.figures.RiskFacts;
import qms.reports.figures.Scope;
import qms.reports.figures.SelfCheckFacts;
import qms.reports.figures.StatementFacts;
import qms.reports.figures.definitions.Definition.Subject;
import qms.web.time.Period;

/** What may count in a pattern, as far as it has been asked for: the cases of the whole stretch of days, and what belongs to its years. */
record PatternFacts(
        List<FactDocument> cases,
        Map<Integer, List<RiskFacts>> risks,
        Map<Integer, List<SelfCheckFacts>> selfChecks,
        Map<Integer, List<StatementFacts>> statements,
        Map<Integer, List<DeclaredFacts>> declared) {

    /** Without what units have declared. */
    PatternFacts(
            List<FactDocument> cases,
            Map<Integer, List<RiskFacts>> risks,
            Map<Integer, List<SelfCheckFacts>> selfChecks,
            Map<Integer, List<StatementFacts>> statements) {
        this(cases, risks, selfChecks, statements, Map.of());
    }

    static PatternFacts read(FactReader reader, Scope scope, Period period, Collection<Subject> subjects) {
        int first = period.from().getYear();
        int last = period.to().getYear();
        Set<String> units = new TreeSet<>();
        IntStream.rangeClosed(first, last)
                .forEach(year -> units.addAll(in(scope, year).candidates()));
        return new PatternFacts(
                subjects.stream()
                        .distinct()
                        .<FactDocument>flatMap(subject -> cases(reader, subject, units, period))
                        .toList(),
                years(first, last, subjects.contains(Subject.RISKS), year -> reader.risks(units, year)),
                years(first, last, subjects.contains(Subject.SELF_CHECKS), year -> reader.selfChecks(units, year)),
                years(first, last, true, year -> reader.statements(units, year)),
                years(first, last, subjects.contains(Subject.DECLARED), year -> reader.declared(units, year)));
    }

    /** With the events that cases of several kinds are about. */
    PatternFacts and(Collection<? extends FactDocument> more) {
        return new PatternFacts(
                Stream.<FactDocument>concat(cases.stream(), more.stream()).toList(),
                risks,
                selfChecks,
                statements,
                declared);
    }

    static Scope in(Scope scope, int year) {
        return new Scope(scope.organisation(), scope.unit(), year);
    }

    private static Stream<? extends FactDocument> cases(
            FactReader reader, Subject subject, Set<String> units, Period period) {
        return switch (subject) {
            case COMPLAINTS -> reader.complaints(units, period).stream();
            case LEX_SARAH -> reader.lexSarah(units, period).stream();
            case DEVIATIONS -> reader.deviations(units, period).stream();
            case LEX_MARIA -> reader.lexMaria(units, period).stream();
            case DEADLINES -> reader.deadlines(units, period).stream();
            case RISKS, SELF_CHECKS, INCIDENTS, MEASURES, NON_EXECUTED, FOLLOW_UPS, DECLARED, STATED -> Stream.empty();
        };
    }

    private static <F> Map<Integer, List<F>> years(
            int first, int last, boolean asked, Function<Integer, List<F>> ofYear) {
        return IntStream.rangeClosed(first, last)
                .boxed()
                .filter(ignored -> asked)
                .collect(toMap(Function.identity(), ofYear));
    }
}

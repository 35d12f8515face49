package qms.reports.figures.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import qms.reports.figures.CaseCounts;
import qms.reports.figures.FigureName;
import qms.reports.figures.Known;
import qms.reports.figures.Scope;
import qms.reports.figures.StatementFacts;
import qms.reports.figures.quality.QualityReport.ReportingState;
import qms.service.organisation.OrgUnit;

/** Blank is not zero: for every unit and subject, whether there is a case, whether it was stated that there was none, or nothing is known. */
final class ReportingStates {

    private static final String REPORTED = "REPORTED";
    private static final String UNKNOWN = "UNKNOWN";

    private enum Subject {
        COMPLAINTS(FigureName.CASES, FigureName.DUPLICATES, FigureName.FORWARDED, FigureName.REROUTED),
        LEX_SARAH(FigureName.REPORTS);

        private final List<String> figures;

        Subject(String... figures) {
            this.figures = List.of(figures);
        }
    }

    private ReportingStates() {}

    static List<ReportingState> of(Scope scope, Known known, Collection<StatementFacts> statements, CaseCounts year) {
        List<StatementFacts> stated = statements.stream()
                .filter(statement -> statement.year() == scope.year() && known.counts(statement.stated()))
                .sorted(Comparator.comparing(statement -> statement.stated().recordedAt()))
                .toList();
        List<ReportingState> states = new ArrayList<>();
        for (OrgUnit unit : scope.units()) {
            for (Subject subject : Subject.values()) {
                states.add(new ReportingState(unit.key(), subject.name(), state(unit.key(), subject, stated, year)));
            }
        }
        return List.copyOf(states);
    }

    private static String state(String unit, Subject subject, List<StatementFacts> stated, CaseCounts year) {
        if (subject.figures.stream().anyMatch(figure -> year.count(unit, figure) > 0)) {
            return REPORTED;
        }
        Stream<StatementFacts> own = stated.stream()
                .filter(statement ->
                        statement.unit().equals(unit) && statement.subject().equals(subject.name()));
        return own.reduce((earlier, later) -> later).map(StatementFacts::state).orElse(UNKNOWN);
    }
}

package qms.reports.figures.patterns;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import qms.reports.figures.FigureName;
import qms.reports.figures.Known;
import qms.reports.figures.Scope;
import qms.reports.figures.StatementFacts;
import qms.reports.figures.definitions.Definition.Subject;
import qms.web.time.Period;

/** Blank is not zero: whether a year in which nothing is counted is known to have had nothing (domain, hard case 4). */
final class Reported {

    private static final String NOTHING = "NOTHING";
    private static final String UNKNOWN = "UNKNOWN";

    private Reported() {}

    /** Why nothing can be said of a year: NOT_REPORTED or UNKNOWN; empty where what is counted stands. */
    static Optional<String> missing(
            Scope scope, Known known, Subject subject, List<StatementFacts> statements, Counting counting) {
        if (!isStated(subject) || anyIn(scope, subject, counting)) {
            return Optional.empty();
        }
        List<StatementFacts> stated = statements.stream()
                .filter(statement -> statement.year() == scope.year()
                        && statement.subject().equals(subject.name())
                        && scope.includes(statement.unit())
                        && known.counts(statement.stated()))
                .sorted(Comparator.comparing(statement -> statement.stated().recordedAt()))
                .toList();
        if (stated.stream().anyMatch(statement -> statement.state().equals(NOTHING))) {
            return Optional.empty();
        }
        return Optional.of(stated.isEmpty() ? UNKNOWN : stated.getLast().state());
    }

    /** Of these subjects units state that there was nothing. */
    private static boolean isStated(Subject subject) {
        return subject == Subject.COMPLAINTS || subject == Subject.LEX_SARAH;
    }

    private static boolean anyIn(Scope scope, Subject subject, Counting counting) {
        Period year = Period.year(scope.year());
        return figures(subject).stream()
                .anyMatch(figure -> counting.cases(scope.unit().key(), figure, "", year) > 0);
    }

    private static List<String> figures(Subject subject) {
        return subject == Subject.LEX_SARAH
                ? List.of(FigureName.REPORTS)
                : List.of(FigureName.CASES, FigureName.DUPLICATES, FigureName.FORWARDED, FigureName.REROUTED);
    }
}

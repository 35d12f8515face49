package qms.reports.figures.quality;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import qms.reports.figures.DeclaredFacts;
import qms.reports.figures.FigureName;
import qms.reports.figures.Known;
import qms.reports.figures.Scope;
import qms.reports.figures.quality.QualityReport.Discrepancy;

/** Where a unit has declared another figure than the one that is counted: both are shown, none is changed (domain, hard case 10). */
final class Discrepancies {

    private Discrepancies() {}

    static List<Discrepancy> of(Scope scope, Known known, Collection<DeclaredFacts> declared, Figures figures) {
        return declared.stream()
                .filter(figure -> known.counts(figure.declared()))
                .filter(figure -> !FigureName.BASES.contains(figure.figure()))
                .filter(figure -> figure.year() == scope.year() && scope.includes(figure.unit()))
                .flatMap(figure -> difference(figure, scope, figures).stream())
                .sorted(Comparator.comparing(Discrepancy::unit).thenComparing(Discrepancy::figure))
                .toList();
    }

    private static Optional<Discrepancy> difference(DeclaredFacts declared, Scope scope, Figures figures) {
        BigDecimal value = new BigDecimal(declared.value());
        return scope.organisation()
                .unit(declared.unit())
                .flatMap(unit -> FigureName.parse(declared.figure(), scope.organisation())
                        .map(name -> figures.value(name, scope.of(unit))))
                .filter(computed -> value.compareTo(BigDecimal.valueOf(computed)) != 0)
                .map(computed -> new Discrepancy(declared.unit(), declared.figure(), value, computed, declared.text()));
    }
}

package qms.reports.figures.quality;

import qms.reports.figures.CaseCounts;
import qms.reports.figures.FigureName;
import qms.reports.figures.Known;
import qms.reports.figures.RiskFigures;
import qms.reports.figures.Scope;
import qms.reports.figures.SelfCheckFigures;
import qms.web.time.Period;

/** Any figure of the year for any unit, by its name: what a declared figure is set against. */
final class Figures {

    private final QualityFacts facts;
    private final Known known;
    private final CaseCounts cases;

    Figures(Scope scope, Known known, QualityFacts facts) {
        this.facts = facts;
        this.known = known;
        this.cases = facts.cases().counts(scope, known, Period.year(scope.year()));
    }

    CaseCounts cases() {
        return cases;
    }

    long value(FigureName.Named name, Scope scope) {
        String unit = scope.unit().key();
        return switch (name.figure()) {
            case FigureName.TAGS -> cases.count(unit, FigureName.BY_CATEGORY);
            case FigureName.RISKS -> risks(scope).risks().size();
            case FigureName.UNASSESSED -> risks(scope).unassessed();
            case FigureName.RISK_LEVEL -> risks(scope).byLevel().getOrDefault(name.code(), 0L);
            case FigureName.PLANNED -> selfChecks(scope).planned();
            case FigureName.PERFORMED -> selfChecks(scope).performed();
            case FigureName.NOT_PERFORMED -> selfChecks(scope).notPerformed();
            case FigureName.PENDING -> selfChecks(scope).pending();
            case FigureName.PASSED -> selfChecks(scope).passed();
            case FigureName.FAILED -> selfChecks(scope).failed();
            default -> cases.byCode(unit, name.figure()).getOrDefault(name.code(), 0L);
        };
    }

    private RiskFigures risks(Scope scope) {
        return RiskFigures.of(scope, known, facts.risks());
    }

    private SelfCheckFigures selfChecks(Scope scope) {
        return SelfCheckFigures.of(scope, known, ignored -> true, facts.selfChecks());
    }
}

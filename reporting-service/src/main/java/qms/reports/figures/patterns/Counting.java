package qms.reports.figures.patterns;

import static java.util.stream.Collectors.toCollection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import qms.reports.figures.CaseCounts;
import qms.reports.figures.Fact;
import qms.reports.figures.FactDocument;
import qms.reports.figures.FigureName;
import qms.reports.figures.Known;
import qms.reports.figures.RiskFacts;
import qms.reports.figures.RiskFigures;
import qms.reports.figures.Scope;
import qms.reports.figures.SelfCheckFigures;
import qms.reports.figures.Standing;
import qms.reports.figures.definitions.Definition;
import qms.web.time.Period;
import qms.web.time.Stockholm;

/** Counts any figure of one unit in any stretch of days that lies within a year. */
final class Counting {

    private final Scope scope;
    private final Known known;
    private final Instant now;
    private final PatternFacts facts;
    private final Map<Period, CaseCounts> counted = new HashMap<>();

    /** @param now the moment of the answer: what is as of a later one is as of this */
    Counting(Scope scope, Known known, Instant now, PatternFacts facts) {
        this.scope = scope;
        this.known = known;
        this.now = now;
        this.facts = facts;
    }

    /** @param code empty for all the codes of a figure that is divided */
    long count(Definition figure, String code, Period period) {
        return switch (figure.subject()) {
            case RISKS -> risks(figure.figure(), code, period);
            case SELF_CHECKS -> check(figure.figure(), checks(period));
            case DECLARED -> base(figure.figure(), yearOf(period));
            default -> cases(scope.unit().key(), figure.figure(), code, period);
        };
    }

    long cases(String unit, String figure, String code, Period period) {
        CaseCounts counts = in(period);
        String asked = figure.equals(FigureName.TAGS) ? FigureName.BY_CATEGORY : figure;
        return code.isEmpty()
                ? counts.count(unit, asked)
                : counts.byCode(unit, asked).getOrDefault(code, 0L);
    }

    CaseCounts in(Period period) {
        return counted.computeIfAbsent(
                period, asked -> CaseCounts.of(scope.organisation(), known, asked, of(facts.cases(), asked)));
    }

    /** The maps that the risks standing at the end of the period were assessed on (domain, hard case 28). */
    Set<String> maps(Period period) {
        Known then = atTheEndOf(period);
        return standing(period).risks().stream()
                .flatMap(risk -> Standing.of(risk.risk(), then).code(FigureName.RISK_MAP).stream())
                .collect(toCollection(TreeSet::new));
    }

    /** How many of what is counted here was imported after the as-of moment. */
    long importedLater(Definition figure, Period period) {
        return switch (figure.subject()) {
            case RISKS -> standing(period).importedLater();
            case SELF_CHECKS ->
                SelfCheckFigures.importedLater(
                        PatternFacts.in(scope, yearOf(period)),
                        known,
                        period::contains,
                        facts.selfChecks().getOrDefault(yearOf(period), List.of()));
            default -> in(period).importedLater(scope.unit().key());
        };
    }

    private long risks(String figure, String code, Period period) {
        RiskFigures risks = standing(period);
        return switch (figure) {
            case FigureName.RISKS -> risks.risks().size();
            case FigureName.UNASSESSED -> risks.unassessed();
            default ->
                code.isEmpty()
                        ? risks.risks().size() - risks.unassessed()
                        : risks.byLevel().getOrDefault(code, 0L);
        };
    }

    private RiskFigures standing(Period period) {
        List<RiskFacts> ofYear = facts.risks().getOrDefault(yearOf(period), List.of());
        return RiskFigures.of(PatternFacts.in(scope, yearOf(period)), atTheEndOf(period), ofYear);
    }

    /** A risk is no event of a day: what is counted is what stood when the period ended. */
    private Known atTheEndOf(Period period) {
        Instant end = Stockholm.endOf(period.to());
        Instant asked = known.asOf() == null ? now : known.asOf();
        return new Known(end.isBefore(asked) ? end : known.asOf(), known.recordedBy());
    }

    private SelfCheckFigures checks(Period period) {
        return SelfCheckFigures.of(
                PatternFacts.in(scope, yearOf(period)),
                known,
                period::contains,
                facts.selfChecks().getOrDefault(yearOf(period), List.of()));
    }

    private static long check(String figure, SelfCheckFigures checks) {
        return switch (figure) {
            case FigureName.PERFORMED -> checks.performed();
            case FigureName.NOT_PERFORMED -> checks.notPerformed();
            case FigureName.PENDING -> checks.pending();
            case FigureName.PASSED -> checks.passed();
            case FigureName.FAILED -> checks.failed();
            default -> checks.planned();
        };
    }

    /** The same in each period of the year; 0 where nothing is said, which is set beside nothing. */
    private long base(String figure, int year) {
        return new Bases(PatternFacts.in(scope, year), known, facts.declared().getOrDefault(year, List.of()))
                .of(figure)
                .orElse(0);
    }

    private static int yearOf(Period period) {
        return period.to().getYear();
    }

    /** Those that have said anything of the period, so that each period is not asked about all. */
    private static List<FactDocument> of(List<FactDocument> all, Period period) {
        List<FactDocument> some = new ArrayList<>();
        for (FactDocument document : all) {
            if (document.facts().stream().map(Fact::day).anyMatch(period::contains)) {
                some.add(document);
            }
        }
        return some;
    }
}

package qms.reports.figures.quality;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import qms.reports.figures.Known;
import qms.reports.figures.RiskCell;
import qms.reports.figures.RiskFacts;
import qms.reports.figures.RiskFigures;
import qms.reports.figures.RiskFigures.Assessed;
import qms.reports.figures.Scope;
import qms.service.export.RiskMatrix;
import qms.service.organisation.OrgUnit;
import qms.web.time.Period;
import qms.web.time.Tertial;

/**
 * What a report shows on paper beside its own figures.
 *
 * @param departments the same report for each unit that stands right under the reported one
 * @param moves the risks that stood in another cell when the tertial began
 * @param names of units, by their keys
 */
public record QualityParts(List<QualityReport> departments, List<RiskMatrix.Move> moves, Map<String, String> names) {

    private record Way(RiskCell from, RiskCell to) {}

    static QualityParts of(
            Scope scope,
            Known known,
            Collection<RiskFacts> risks,
            Period period,
            Function<Scope, QualityReport> department) {
        List<QualityReport> departments = scope.units().stream()
                .filter(unit -> standsUnder(scope.unit(), unit, period))
                .sorted(Comparator.comparing(OrgUnit::name))
                .map(unit -> department.apply(scope.of(unit)))
                .toList();
        Known before = new Known(began(period), known.recordedBy());
        return new QualityParts(
                departments,
                moves(cells(RiskFigures.of(scope, before, risks)), cells(RiskFigures.of(scope, known, risks))),
                scope.organisation().units().stream().collect(Collectors.toMap(OrgUnit::key, OrgUnit::name)));
    }

    private static boolean standsUnder(OrgUnit over, OrgUnit unit, Period period) {
        return unit.placements().stream()
                .anyMatch(placed -> placed.parent().equals(over.key())
                        && !placed.from().isAfter(period.to())
                        && Optional.ofNullable(placed.to())
                                .filter(period.from()::isAfter)
                                .isEmpty());
    }

    /** When the last tertial of the period began. */
    private static Instant began(Period period) {
        return Arrays.stream(Tertial.values())
                .map(tertial -> tertial.in(period.to().getYear()))
                .filter(tertial -> tertial.to().equals(period.to()))
                .findFirst()
                .orElse(period)
                .start();
    }

    private static Map<String, RiskCell> cells(RiskFigures figures) {
        Map<String, RiskCell> cells = new HashMap<>();
        for (Assessed risk : figures.risks()) {
            if (risk.cell() != null) {
                cells.put(risk.risk().id(), risk.cell());
            }
        }
        return cells;
    }

    private static List<RiskMatrix.Move> moves(Map<String, RiskCell> before, Map<String, RiskCell> now) {
        Map<Way, Long> ways = new HashMap<>();
        now.forEach((risk, to) -> {
            RiskCell from = before.get(risk);
            if (from != null && !from.equals(to)) {
                ways.merge(new Way(from, to), 1L, Long::sum);
            }
        });
        return ways.entrySet().stream()
                .map(way -> new RiskMatrix.Move(
                        way.getKey().from().probability(),
                        way.getKey().from().consequence(),
                        way.getKey().to().probability(),
                        way.getKey().to().consequence(),
                        way.getValue()))
                .sorted(Comparator.comparing(RiskMatrix.Move::toString))
                .toList();
    }
}

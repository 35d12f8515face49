package qms.reports.figures.dashboards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import qms.reports.figures.CountedFigure;
import qms.reports.figures.FigureName;
import qms.reports.figures.Known;
import qms.reports.figures.RiskFacts;
import qms.reports.figures.RiskFigures;
import qms.reports.figures.Standing;
import qms.reports.figures.UnitName;
import qms.reports.figures.dashboards.Dashboard.Cell;
import qms.reports.figures.dashboards.Dashboard.Matrix;
import qms.reports.figures.dashboards.Dashboard.Moved;
import qms.web.time.Stockholm;
import qms.web.time.Tertial;

/** The year's risks on the map, and where those stood that have moved since the last tertial. */
final class RiskMoves {

    private RiskMoves() {}

    static Matrix of(Asked asked, Collection<RiskFacts> facts) {
        LocalDate since =
                Tertial.of(asked.day()).in(asked.day().getYear()).from().minusDays(1);
        Known then = new Known(Stockholm.endOf(since), asked.known().recordedBy());
        RiskFigures risks = RiskFigures.of(asked.scope(), asked.known(), facts);
        Map<String, List<Optional<String>>> levels = new TreeMap<>();
        List<Moved> moved = new ArrayList<>();
        for (RiskFigures.Assessed risk : risks.risks()) {
            cell(risk.risk(), asked.known()).ifPresent(cell -> {
                levels.computeIfAbsent(cell, ignored -> new ArrayList<>()).add(Optional.ofNullable(risk.level()));
                cell(risk.risk(), then)
                        .filter(before -> !before.equals(cell))
                        .ifPresent(before -> moved.add(moved(asked, risk.risk(), before, cell)));
            });
        }
        return new Matrix(
                levels.values().stream().mapToLong(List::size).sum(),
                risks.unassessed(),
                since,
                levels.entrySet().stream()
                        .map(each -> of(asked, each.getKey(), each.getValue()))
                        .toList(),
                List.copyOf(moved));
    }

    /** Risks that were judged on different maps may stand in one cell at different levels: then none is named. */
    private static Cell of(Asked asked, String cell, List<Optional<String>> levels) {
        Optional<String> level = levels.stream().distinct().count() == 1 ? levels.getFirst() : Optional.empty();
        return new Cell(
                part(cell, 0),
                part(cell, 1),
                levels.size(),
                level.orElse(null),
                level.map(code -> CountedFigure.RISK_LEVEL.label(asked.scope().organisation(), code))
                        .orElse(null));
    }

    private static Optional<String> cell(RiskFacts risk, Known known) {
        return Standing.of(risk, known).code(FigureName.RISK_CELL);
    }

    private static Moved moved(Asked asked, RiskFacts risk, String from, String to) {
        return new Moved(
                risk.id(),
                UnitName.of(asked.scope().organisation(), risk.unit()),
                risk.risk(),
                part(from, 0),
                part(from, 1),
                part(to, 0),
                part(to, 1));
    }

    private static int part(String cell, int index) {
        return Integer.parseInt(cell.split("x", 2)[index]);
    }
}

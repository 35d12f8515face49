package qms.risks.riskanalyses;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.events.riskanalyses.JudgedValue;
import qms.risks.platform.LevelMap;
import qms.risks.riskanalyses.RiskMatrix.MatrixCell;
import qms.risks.riskanalyses.RiskMatrix.Placed;
import qms.service.export.Paper;
import qms.service.export.Paper.Section;
import qms.service.history.Labels;

/** The matrix as a document: drawn before and after measures, and the risks behind it as a table. */
final class MatrixPaper {

    private static final List<String> LEVELS = List.of(LevelMap.CRITICAL, LevelMap.MEDIUM, LevelMap.LOW);

    private final RiskMatrix matrix;

    private MatrixPaper(RiskMatrix matrix) {
        this.matrix = matrix;
    }

    static Paper of(RiskMatrix matrix) {
        return new MatrixPaper(matrix).paper();
    }

    private Paper paper() {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of(1, "Riskmatris", drawn("Risker före åtgärder", MatrixCell::count)));
        if (matrix.cells().stream().anyMatch(cell -> cell.residualCount() > 0)) {
            sections.add(Section.of(1, "Det som är kvar", drawn("Risker efter åtgärder", MatrixCell::residualCount)));
        }
        sections.add(Section.of(1, "Risker", risks()));
        sections.add(Section.of(
                1,
                "Hur matrisen är tagen",
                new Paper.Paragraph("Bedömt till och med", matrix.on().toString()),
                new Paper.Paragraph("Så som det var känt", Labels.value("", "asOf", matrix.asOf())),
                new Paper.Paragraph("Riskkartans version", Integer.toString(matrix.mapVersion()))));
        return new Paper(
                "riskmatris-" + matrix.on(),
                "Riskmatris",
                matrix.unitName() + ", " + matrix.on() + ": " + matrix.total() + " risker, varav "
                        + matrix.carriedOver() + " från tidigare år",
                sections);
    }

    private Paper.Figure drawn(String caption, ToLongFunction<MatrixCell> risks) {
        List<qms.service.export.RiskMatrix.Cell> cells = matrix.cells().stream()
                .map(cell -> new qms.service.export.RiskMatrix.Cell(
                        cell.probability(), cell.consequence(), risks.applyAsLong(cell), level(cell.level())))
                .toList();
        return new Paper.Figure(caption, new qms.service.export.RiskMatrix(alt(caption, risks), cells, List.of()));
    }

    /** How many there are of each level, and where they stand. */
    private String alt(String caption, ToLongFunction<MatrixCell> risks) {
        String levels = LEVELS.stream()
                .map(level -> matrix.cells().stream()
                                .filter(cell -> cell.level().equals(level))
                                .mapToLong(risks)
                                .sum()
                        + " " + level(level).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        String places = matrix.cells().stream()
                .filter(cell -> risks.applyAsLong(cell) > 0)
                .map(cell -> risks.applyAsLong(cell) + " med sannolikhet " + cell.probability() + " och konsekvens "
                        + cell.consequence())
                .collect(Collectors.joining("; "));
        return caption + " på 5 gånger 5 rutor: " + levels + (places.isEmpty() ? "." : ". " + places + ".");
    }

    private Paper.Block risks() {
        Paper.Rows rows = new Paper.Rows(
                "Risker i matrisen",
                "Risk",
                "Enhet",
                "Sannolikhet",
                "Konsekvens",
                "Riskvärde",
                "Nivå",
                "Värde efter åtgärder",
                "Beslut",
                "Från tidigare år");
        List<Placed> all = Stream.concat(
                        matrix.cells().stream().flatMap(cell -> cell.risks().stream()), matrix.unassessed().stream())
                .sorted((one, other) -> Integer.compare(value(other.inherent()), value(one.inherent())))
                .toList();
        all.forEach(risk -> row(rows, risk));
        return all.isEmpty() ? Paper.Paragraph.of("Det fanns inga risker.") : rows.grid();
    }

    private void row(Paper.Rows rows, Placed risk) {
        JudgedValue inherent = risk.inherent();
        rows.row(
                risk.risk(),
                matrix.unitNames().getOrDefault(risk.unit(), risk.unit()),
                inherent == null ? Paper.NONE : inherent.probability(),
                inherent == null ? Paper.NONE : inherent.consequence(),
                inherent == null ? Paper.NONE : inherent.value(),
                inherent == null ? "Inte bedömd" : level(inherent.level()),
                risk.residual() == null ? Paper.NONE : risk.residual().value(),
                Labels.value("", "decision", risk.decision()),
                risk.carriedOver() ? "Ja" : "Nej");
    }

    private static int value(@Nullable JudgedValue judged) {
        return judged == null ? 0 : judged.value();
    }

    private static String level(String code) {
        return switch (code) {
            case LevelMap.CRITICAL -> "Kritisk";
            case LevelMap.MEDIUM -> "Medium";
            case LevelMap.LOW -> "Låg";
            default -> code;
        };
    }
}

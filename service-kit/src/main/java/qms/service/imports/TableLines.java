package qms.service.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.service.tables.Cell;
import qms.service.tables.Row;
import qms.web.problems.CommonProblem;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import qms.web.problems.Problem;

/**
 * Turns the rows of a table into lines. The first row names the columns. Rows that follow one another and have the same externalId are one
 * line: the first says everything, each further one adds an item to a list.
 */
final class TableLines {

    /** A row that begins so is a remark, and a column that does. */
    private static final String REMARK = "#";

    private final Columns known;
    private final Consumer<LineReader.Line> lines;
    private final List<Placed> columns = new ArrayList<>();
    private final Map<String, String> headers = new HashMap<>();
    private @Nullable TableLine current;
    private int rows;

    TableLines(Columns known, Consumer<LineReader.Line> lines) {
        this.known = known;
        this.lines = lines;
    }

    /** A column and where it stands in this table. */
    private record Placed(int at, Column column) {}

    void row(Row row) {
        if (columns.isEmpty()) {
            header(row);
        } else if (!isRemark(row)) {
            count();
            add(row);
        }
    }

    /** After the last row. */
    void end() {
        if (columns.isEmpty()) {
            throw Problem.of(
                    CommonProblem.NOT_A_TABLE,
                    "Tabellen är tom. Första raden ska ha rubriker; hämta mallen för att se vilka.");
        }
        pass();
    }

    private void header(Row row) {
        List<FieldProblem> problems = new ArrayList<>();
        row.cells().forEach((at, cell) -> {
            String header = CellValues.of(cell, Column.Kind.TEXT).asString();
            if (!header.startsWith(REMARK)) {
                column(at, header, problems);
            }
        });
        if (!headers.containsKey(Columns.EXTERNAL_ID)) {
            problems.add(new FieldProblem(
                    Columns.EXTERNAL_ID,
                    FieldCode.MISSING,
                    "Kolumnen externalId saknas i första raden. Hämta mallen för att se kolumnerna."));
        }
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
        columns.sort(Comparator.comparing(placed -> placed.column().depth()));
    }

    private void column(int at, String header, List<FieldProblem> problems) {
        Column column = known.find(header).orElse(null);
        if (column == null) {
            problems.add(
                    new FieldProblem(
                            header,
                            FieldCode.UNKNOWN_CODE,
                            "Kolumnen är inte känd. Hämta mallen för att se kolumnerna; en egen anteckning får en rubrik som börjar med #."));
        } else if (headers.put(column.header(), header) != null) {
            problems.add(new FieldProblem(header, FieldCode.DUPLICATE, "Kolumnen finns två gånger."));
        } else {
            columns.add(new Placed(at, column));
        }
    }

    private static boolean isRemark(Row row) {
        return row.cells().get(row.cells().firstKey()) instanceof Cell.Text first
                && row.cells().firstKey() == 0
                && first.text().startsWith(REMARK + " ");
    }

    private void count() {
        rows++;
        if (rows > ImportDesk.MOST_LINES) {
            throw ImportDesk.tooManyLines();
        }
    }

    private void add(Row row) {
        String externalId = externalId(row);
        TableLine line = current;
        if (line == null || externalId == null || !externalId.equals(line.externalId())) {
            pass();
            line = new TableLine(externalId, row.number(), known, headers);
            current = line;
        }
        line.startRow(row.number());
        for (Placed placed : columns) {
            Cell cell = row.cells().get(placed.at());
            if (cell != null) {
                line.add(placed.column(), cell);
            }
        }
    }

    private @Nullable String externalId(Row row) {
        return columns.stream()
                .filter(placed -> placed.column().header().equals(Columns.EXTERNAL_ID))
                .flatMap(placed -> Stream.ofNullable(row.cells().get(placed.at())))
                .map(cell -> CellValues.of(cell, Column.Kind.TEXT).asString())
                .findFirst()
                .orElse(null);
    }

    private void pass() {
        if (current != null) {
            lines.accept(current.line());
            current = null;
        }
    }
}

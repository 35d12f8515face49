package qms.service.export;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The tables of a document as CSV, one after the other: its caption, its headings and its rows, and an empty line between two. */
final class CsvPaper {

    private CsvPaper() {}

    static byte[] write(Paper paper) {
        List<List<?>> lines = new ArrayList<>();
        for (Paper.Grid grid : paper.grids()) {
            if (!lines.isEmpty()) {
                lines.add(List.of(""));
            }
            lines.add(List.of(grid.caption()));
            lines.add(grid.columns());
            grid.rows()
                    .forEach(row -> lines.add(row.stream().map(CsvPaper::cell).toList()));
        }
        return CsvTable.text(lines).getBytes(StandardCharsets.UTF_8);
    }

    /** A number stays one, with the comma that Swedish Excel reads. */
    private static Object cell(Object cell) {
        return cell instanceof Double || cell instanceof BigDecimal
                ? new Decimal(cell.toString().replace('.', ','))
                : cell;
    }

    /** What is written as it stands, since it is a number. */
    private record Decimal(String number) {

        @Override
        public String toString() {
            return number;
        }
    }
}

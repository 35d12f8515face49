package qms.service.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** CSV as Swedish Excel opens it: a byte order mark, semicolons, and no cell that it would take for a formula. */
final class CsvTable {

    static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

    private CsvTable() {}

    static byte[] write(Table table) {
        List<List<?>> lines = new ArrayList<>(table.rows());
        lines.addFirst(table.columns().stream().map(Table.Column::header).toList());
        return text(lines).getBytes(StandardCharsets.UTF_8);
    }

    static String text(List<List<?>> lines) {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            lines.forEach(
                    line -> csv.writeRecord(line.stream().map(CsvTable::guarded).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static String guarded(Object cell) {
        String text = Table.text(cell);
        boolean dangerous = cell instanceof String
                && !text.isEmpty()
                && BEGINS_A_FORMULA.indexOf(text.stripLeading().isEmpty() ? text.charAt(0) : first(text)) >= 0;
        return dangerous ? "'" + text : text;
    }

    /** A program may look past white space before it decides. */
    private static char first(String text) {
        return text.stripLeading().charAt(0);
    }
}

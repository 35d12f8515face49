package qms.service.export;

import java.util.List;

/**
 * Rows to be handed out.
 *
 * @param fileName without its ending
 * @param title a heading, in Swedish
 * @param columns the header row
 * @param rows texts, numbers and days; an empty text where there is nothing
 */
public record Table(String fileName, String title, List<Column> columns, List<List<Object>> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("every row has a cell for every column");
        }
    }

    /** A heading and how wide its column is, in characters. */
    public record Column(String header, int width) {}

    /** A cell as text; what no program can show is left out. */
    static String text(Object cell) {
        return cell.toString()
                .codePoints()
                .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
                .filter(c -> c != 0xFFFE && c != 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

package qms.service.export;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How wide each column of a laid out table is, in hundredths: wide enough for its longest word, and more for those with more to say. */
final class ColumnWidths {

    private static final int MARGIN = 3;
    private static final int LONGEST_WORD = 24;
    private static final int ENOUGH = 40;
    private static final double SHARE_OF_TEXT = 0.5;

    private ColumnWidths() {}

    static List<String> of(Paper.Grid grid) {
        double[] weights = IntStream.range(0, grid.columns().size())
                .mapToDouble(column -> weight(grid, column))
                .toArray();
        double all = Arrays.stream(weights).sum();
        return Arrays.stream(weights)
                .mapToObj(weight -> Drawing.form("width: %.1f%%", 100 * weight / all))
                .toList();
    }

    private static double weight(Paper.Grid grid, int column) {
        List<String> cells = Stream.concat(
                        Stream.of(grid.columns().get(column)),
                        grid.rows().stream().map(row -> Paper.shown(row.get(column))))
                .toList();
        int word = cells.stream()
                .flatMap(cell -> Arrays.stream(cell.split("[\\s/-]+", -1)))
                .mapToInt(String::length)
                .max()
                .orElse(1);
        int text = cells.stream().mapToInt(String::length).max().orElse(1);
        return MARGIN + Math.max(Math.min(word, LONGEST_WORD), SHARE_OF_TEXT * Math.min(text, ENOUGH));
    }
}

package qms.service.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * A document to hand out, in Swedish: headings, paragraphs, lists, tables and figures, said once and written in every format.
 *
 * @param fileName without its ending
 * @param title the heading of it all
 * @param subtitle what stands under the title, for instance the unit and the year; empty for nothing
 */
public record Paper(String fileName, String title, String subtitle, List<Section> sections) implements OnPaper {

    /** What stands in a cell where there is no such row, number or answer: never blank, and never zero. */
    public static final String NONE = "–";

    private static final int DEEPEST = 3;

    public Paper {
        sections = List.copyOf(sections);
    }

    @Override
    public Paper asPaper() {
        return this;
    }

    /** The same with more sections at its end. */
    public Paper and(List<Section> last) {
        return new Paper(
                fileName,
                title,
                subtitle,
                Stream.concat(sections.stream(), last.stream()).toList());
    }

    /** Every table, in order; a figure's is the one of its numbers. */
    public List<Grid> grids() {
        return sections.stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> switch (block) {
                    case Grid grid -> Stream.of(grid);
                    case Figure figure -> Stream.of(figure.numbers());
                    case Paragraph ignored -> Stream.<Grid>empty();
                    case Listing ignored -> Stream.<Grid>empty();
                })
                .toList();
    }

    /**
     * A heading and what stands under it.
     *
     * @param level 1 to 3; a heading is at most one deeper than the one before
     */
    public record Section(String heading, int level, List<Block> blocks) {

        public Section {
            if (level < 1 || level > DEEPEST) {
                throw new IllegalArgumentException("a heading has a level from 1 to 3");
            }
            blocks = List.copyOf(blocks);
        }

        public static Section of(int level, String heading, Block... blocks) {
            return new Section(heading, level, List.of(blocks));
        }
    }

    /** One of what a section consists of. */
    public sealed interface Block permits Paragraph, Listing, Grid, Figure {}

    /**
     * Running text; a line break in it is one.
     *
     * @param lead what it begins with in bold; empty for nothing
     */
    public record Paragraph(String lead, String text) implements Block {

        public static Paragraph of(String text) {
            return new Paragraph("", text);
        }
    }

    /** Points, each of one item. */
    public record Listing(List<String> items) implements Block {

        public Listing {
            items = List.copyOf(items);
        }
    }

    /**
     * A table. The first cell of each row is the heading of that row. Cells are texts, numbers and days; where there is nothing, {@link #NONE}.
     *
     * @param caption what it shows; it also names the sheet in a workbook
     */
    public record Grid(String caption, List<String> columns, List<List<Object>> rows) implements Block {

        public Grid {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            int width = columns.size();
            if (width == 0 || rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException("every row has a cell for every column");
            }
        }

        /** Rows to be handed out, as they stand in a document: what is empty gets a dash. */
        public static Grid of(Table table) {
            return new Grid(
                    table.title(),
                    table.columns().stream().map(Table.Column::header).toList(),
                    table.rows().stream()
                            .map(row -> row.stream()
                                    .map(cell -> cell.equals("") ? NONE : cell)
                                    .toList())
                            .toList());
        }

        /** A column of numbers stands to the right. */
        boolean isNumeric(int column) {
            return column > 0
                    && !rows.isEmpty()
                    && rows.stream()
                            .map(row -> row.get(column))
                            .allMatch(cell -> cell instanceof Number || cell.equals(NONE));
        }
    }

    /**
     * A drawn chart, and its numbers as a table for those who do not see it.
     *
     * @param numbers those that are drawn, and what belongs to them
     */
    public record Figure(String caption, Chart chart, Grid numbers) implements Block {

        /** With the chart's own numbers. */
        public Figure(String caption, Chart chart) {
            this(
                    caption,
                    chart,
                    new Grid(caption, chart.numbers().columns(), chart.numbers().rows()));
        }

        /** What stands above the drawing, since its numbers have the caption. */
        String heading() {
            return "Diagram: " + caption;
        }
    }

    /** Rows of a table, one added after the other. */
    public static final class Rows {

        private final String caption;
        private final List<String> columns;
        private final List<List<Object>> rows = new ArrayList<>();

        public Rows(String caption, String... columns) {
            this.caption = caption;
            this.columns = Arrays.asList(columns);
        }

        public Rows row(Object... cells) {
            rows.add(List.of(cells));
            return this;
        }

        public Grid grid() {
            return new Grid(caption, columns, Collections.unmodifiableList(rows));
        }
    }

    /** A cell as people read it: a number as Swedes write it, a day as it is. */
    static String shown(Object cell) {
        return switch (cell) {
            case Number number -> Numbers.swedish(number);
            case LocalDate day -> day.toString();
            default -> Table.text(cell);
        };
    }
}

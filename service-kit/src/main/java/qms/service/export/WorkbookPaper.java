package qms.service.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The tables of a document as an Excel workbook: first what there is, then a sheet for each, with the drawing beside its numbers. */
final class WorkbookPaper {

    private static final int NARROWEST = 10;
    private static final int WIDEST = 60;
    private static final int ROWS_OF_A_DRAWING = 20;
    private static final int COLUMNS_OF_A_DRAWING = 11;

    private final Workbook workbook;
    private final List<List<Object>> contents = new ArrayList<>();

    private WorkbookPaper(Workbook workbook) {
        this.workbook = workbook;
    }

    static byte[] write(Paper paper, Grounds grounds) {
        return Workbook.write(paper.title(), grounds, workbook -> new WorkbookPaper(workbook).fill(paper));
    }

    private void fill(Paper paper) {
        XSSFSheet first = workbook.sheet(
                "Innehåll",
                List.of(
                        new Table.Column(
                                paper.title() + (paper.subtitle().isEmpty() ? "" : ", " + paper.subtitle()), WIDEST),
                        new Table.Column("Blad", WIDEST / 2)),
                List.of());
        paper.sections().stream().flatMap(section -> section.blocks().stream()).forEach(this::block);
        workbook.rows(first, contents);
    }

    private void block(Paper.Block block) {
        switch (block) {
            case Paper.Grid grid -> grid(grid);
            case Paper.Figure figure -> draw(grid(figure.numbers()), figure);
            case Paper.Paragraph ignored -> {}
            case Paper.Listing ignored -> {}
        }
    }

    private XSSFSheet grid(Paper.Grid grid) {
        XSSFSheet sheet = workbook.sheet(
                grid.caption(),
                IntStream.range(0, grid.columns().size())
                        .mapToObj(i -> new Table.Column(grid.columns().get(i), width(grid, i)))
                        .toList(),
                grid.rows());
        contents.add(List.of(grid.caption(), sheet.getSheetName()));
        return sheet;
    }

    private void draw(XSSFSheet sheet, Paper.Figure figure) {
        Drawing drawing = Drawings.of(figure.chart());
        int column = figure.numbers().columns().size() + 1;
        XSSFPicture picture = sheet.createDrawingPatriarch()
                .createPicture(
                        new XSSFClientAnchor(
                                0, 0, 0, 0, column, 1, column + COLUMNS_OF_A_DRAWING, 1 + ROWS_OF_A_DRAWING),
                        workbook.picture(Drawings.png(drawing)));
        picture.getCTPicture()
                .getNvPicPr()
                .getCNvPr()
                .setDescr(Table.text(figure.chart().alt()));
    }

    /** As wide as its longest line, within reason. */
    private static int width(Paper.Grid grid, int column) {
        int longest = Stream.concat(
                        Stream.of((Object) grid.columns().get(column)),
                        grid.rows().stream().map(row -> row.get(column)))
                .flatMap(cell -> Paper.shown(cell).lines())
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Math.clamp(longest, NARROWEST, WIDEST);
    }
}

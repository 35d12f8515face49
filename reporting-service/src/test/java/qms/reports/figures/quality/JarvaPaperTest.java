package qms.reports.figures.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import qms.reports.figures.Player;
import qms.service.export.Paper;
import qms.service.export.PaperFormat;

/** Järva's year 2023 as a document: the numbers of the board's own report, read back from the files. */
class JarvaPaperTest {

    private static final Paper REPORT = report();

    private static Paper report() {
        Path demo = Path.of("../standalone/src/main/resources/demo/jarva-2023");
        Player player = new Player()
                .file(demo.resolve("01-units.ndjson"), "units")
                .file(demo.resolve("02-taxonomy-values.ndjson"), "taxonomy-values")
                .file(demo.resolve("03-risks.ndjson"), "risks")
                .file(demo.resolve("04-self-checks.ndjson"), "self-checks")
                .file(demo.resolve("05-complaints.ndjson"), "complaints")
                .file(demo.resolve("06-lex-sarah-cases.ndjson"), "lex-sarah-cases")
                .file(demo.resolve("07-declared-figures.ndjson"), "declared-figures")
                .file(demo.resolve("08-reporting-statements.ndjson"), "reporting-statements");
        return new QualityFixture(player).year("jarva", 2023).asPaper();
    }

    @Test
    void the_departments_stand_side_by_side_and_what_is_not_there_is_a_dash() {
        Paper.Grid sources = grid("Klagomål per källa");
        assertThat(sources.columns())
                .containsExactly(
                        "Uppgift",
                        "Individ och familj",
                        "Stadsutveckling, medborgarservice och fritid",
                        "Äldre, funktionsnedsättning och socialpsykiatri",
                        "Totalt");
        assertThat(row(sources, "Advokatbyrå")).containsExactly("Advokatbyrå", 1L, "–", "–", 1L);
        assertThat(row(sources, "Medarbetare")).containsExactly("Medarbetare", 0L, 0L, 60L, 60L);
        assertThat(row(grid("Klagomål och synpunkter"), "Ärenden")).containsExactly("Ärenden", 42L, 3L, 199L, 244L);
        assertThat(row(grid("Klagomål och synpunkter"), "Kategorimarkeringar"))
                .containsExactly("Kategorimarkeringar", 68L, 3L, 199L, 270L);
        assertThat(row(grid("Klagomål per kategori"), "Utförande")).endsWith(114L);
    }

    @Test
    void what_units_have_declared_otherwise_is_listed_with_the_reason() {
        assertThat(grid("Avvikande uppgifter").rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get(2)).isNotEqualTo(row.get(3)));
    }

    @Test
    void every_table_stands_in_the_pdf() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PaperFormat.PDF.write(REPORT, new HttpHeaders()))) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            REPORT.grids().forEach(grid -> assertThat(text).contains(grid.caption()));
            grid("Klagomål per källa").rows().forEach(row -> assertThat(text).contains(joined(row)));
            grid("Klagomål per kategori").rows().forEach(row -> assertThat(text).contains(joined(row)));
            grid("Egenkontroller").rows().forEach(row -> assertThat(text).contains(joined(row)));
        }
    }

    @Test
    void every_table_stands_in_the_word_file_cell_by_cell() throws IOException {
        try (XWPFDocument word =
                new XWPFDocument(new ByteArrayInputStream(PaperFormat.DOCX.write(REPORT, new HttpHeaders())))) {
            assertThat(word.getTables()).hasSameSizeAs(REPORT.grids());
            for (int i = 0; i < REPORT.grids().size(); i++) {
                assertThat(cells(word.getTables().get(i)))
                        .isEqualTo(cells(REPORT.grids().get(i)));
            }
        }
    }

    @Test
    void every_table_is_a_sheet_of_the_workbook_cell_by_cell() throws IOException {
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(PaperFormat.XLSX.write(REPORT, new HttpHeaders())))) {
            for (int i = 0; i < REPORT.grids().size(); i++) {
                assertThat(cells(workbook.getSheetAt(i + 1)))
                        .isEqualTo(cells(REPORT.grids().get(i)));
            }
        }
    }

    @Test
    void every_table_stands_in_the_csv_and_in_the_page() {
        String csv = new String(PaperFormat.CSV.write(REPORT, new HttpHeaders()), StandardCharsets.UTF_8);
        String html = new String(PaperFormat.HTML.write(REPORT, new HttpHeaders()), StandardCharsets.UTF_8);
        assertThat(csv).contains("Medarbetare;0;0;60;60", "Advokatbyrå;1;–;–;1");
        REPORT.grids().forEach(grid -> {
            assertThat(csv).contains(grid.caption());
            assertThat(html).contains("<caption>" + grid.caption() + "</caption>");
        });
    }

    private static Paper.Grid grid(String caption) {
        return REPORT.grids().stream()
                .filter(grid -> grid.caption().equals(caption))
                .findFirst()
                .orElseThrow();
    }

    private static List<Object> row(Paper.Grid grid, String first) {
        return grid.rows().stream()
                .filter(row -> row.getFirst().equals(first))
                .findFirst()
                .orElseThrow();
    }

    private static String joined(List<Object> row) {
        return String.join(" ", row.stream().map(Object::toString).toList());
    }

    private static List<List<String>> cells(Paper.Grid grid) {
        List<List<String>> cells = new ArrayList<>(List.of(grid.columns()));
        grid.rows().forEach(row -> cells.add(row.stream().map(Object::toString).toList()));
        return cells;
    }

    private static List<List<String>> cells(XWPFTable table) {
        return table.getRows().stream()
                .map(row ->
                        row.getTableCells().stream().map(XWPFTableCell::getText).toList())
                .toList();
    }

    private static List<List<String>> cells(XSSFSheet sheet) {
        DataFormatter shown = new DataFormatter();
        List<List<String>> rows = new ArrayList<>();
        sheet.forEach(row -> {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(shown.formatCellValue(cell)));
            rows.add(cells);
        });
        return rows;
    }
}

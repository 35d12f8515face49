package qms.service.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class TableFormatsTest {

    private static final List<String> FORMULAS =
            List.of("=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "\t=1", " =1");

    private final Table table = table(List.of(
            List.of("Åsa & Örjan <b>; \"ä\"", 12, LocalDate.of(2023, 5, 1)), List.of("två\nrader\u0007", "", "")));

    @Test
    void csv_opens_in_swedish_excel() {
        assertThat(new String(FileFormat.CSV.write(table), StandardCharsets.UTF_8))
                .isEqualTo(
                        "\uFEFFVad;Antal;När\r\n\"Åsa & Örjan <b>; \"\"ä\"\"\";12;2023-05-01\r\n\"två\nrader\";;\r\n");
    }

    @Test
    void no_text_becomes_a_formula() throws IOException {
        Table hostile = table(
                FORMULAS.stream().map(text -> List.<Object>of(text, 1, "")).toList());
        assertThat(new String(FileFormat.CSV.write(hostile), StandardCharsets.UTF_8)
                        .lines()
                        .skip(1))
                .allSatisfy(line -> assertThat(line).matches("\"?'.*"));
        try (XSSFWorkbook workbook = workbook(hostile)) {
            for (int i = 0; i < FORMULAS.size(); i++) {
                var cell = workbook.getSheetAt(0).getRow(i + 1).getCell(0);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(FORMULAS.get(i));
                assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            }
        }
    }

    @Test
    void a_workbook_has_a_header_that_stands_still_and_cells_of_their_own_kind() throws IOException {
        try (XSSFWorkbook workbook = workbook(table)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("Kvalitetsplan Ängen 2023");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getColumnWidth(0)).isEqualTo(42 * 256);
            assertThat(StreamSupport.stream(sheet.getRow(0).spliterator(), false)
                            .map(Object::toString))
                    .containsExactly("Vad", "Antal", "När");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Åsa & Örjan <b>; \"ä\"");
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(12);
            assertThat(sheet.getRow(1).getCell(2).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2023, 5, 1));
            assertThat(sheet.getRow(2).getCell(1)).isNull();
        }
    }

    @Test
    void a_pdf_can_be_listened_to() throws IOException {
        Table long_ = table(IntStream.rangeClosed(1, 120)
                .mapToObj(i -> List.<Object>of("Åtgärd nr " + i + " för <script>alla</script>", i, ""))
                .toList());
        try (PDDocument pdf = Loader.loadPDF(FileFormat.TABLE_PDF.write(long_))) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("sv");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Kvalitetsplan Ängen 2023");
            List<String> tags = tags(catalog.getStructureTreeRoot());
            assertThat(tags).contains("H1", "Table", "THead", "TBody");
            assertThat(tags.stream().filter("TH"::equals)).hasSize(3);
            assertThat(tags.stream().filter("TD"::equals)).hasSize(360);
            for (var page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            PDFTextStripper text = new PDFTextStripper();
            text.setStartPage(pages);
            assertThat(text.getText(pdf))
                    .contains("Vad", "Antal", "När", "Sida " + pages + " av " + pages)
                    .contains("Åtgärd nr 120 för <script>alla</script>");
        }
    }

    @Test
    void a_row_has_a_cell_for_every_column() {
        assertThatThrownBy(() -> table(List.of(List.of("bara en")))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Table table(List<List<Object>> rows) {
        return new Table(
                "fil",
                "Kvalitetsplan Ängen 2023",
                List.of(new Table.Column("Vad", 40), new Table.Column("Antal", 8), new Table.Column("När", 12)),
                rows);
    }

    private static XSSFWorkbook workbook(Table table) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(FileFormat.XLSX.write(table)));
    }

    static List<String> tags(PDStructureNode node) {
        List<String> tags = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                tags.addAll(tags(element));
            }
        }
        return tags;
    }
}

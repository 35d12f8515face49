package qms.service.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

/** The same words and numbers in every format, read back from the files. */
class PaperFormatsTest {

    private static final Paper REPORT = PaperFixture.REPORT;

    @Test
    void a_pdf_has_every_number_and_a_structure_that_can_be_listened_to() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(FileFormat.PAPER_PDF.write(REPORT))) {
            String text = new PDFTextStripper().getText(pdf);
            REPORT.grids().forEach(grid -> {
                assertThat(text).contains(grid.caption());
                grid.rows()
                        .forEach(row -> assertThat(text)
                                .contains(String.join(
                                        " ", row.stream().map(Paper::shown).toList())));
            });
            List<PDStructureElement> tags = tags(pdf.getDocumentCatalog().getStructureTreeRoot());
            assertThat(tags.stream().map(PDStructureElement::getStructureType))
                    .contains("H1", "H2", "H3", "L", "LI", "Table", "Caption", "TH", "TD", "Figure");
            assertThat(tags.stream()
                            .filter(tag -> tag.getStructureType().equals("Figure"))
                            .map(PDStructureElement::getAlternateDescription))
                    .containsExactly(
                            PaperFixture.bars().alt(),
                            PaperFixture.matrix().alt(),
                            PaperFixture.lines().alt());
            assertThat(pdf.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("Kvalitetsrapport");
        }
    }

    @Test
    void a_word_file_has_real_styles_and_tables_with_a_header_that_is_repeated() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(FileFormat.PAPER_DOCX.write(REPORT)))) {
            assertThat(word.getParagraphs().stream().map(XWPFParagraph::getStyle))
                    .startsWith("Title", "Subtitle", "Heading1", null, "ListBullet", "ListBullet", "Caption")
                    .contains("Heading2");
            assertThat(word.getTables()).hasSameSizeAs(REPORT.grids());
            for (int i = 0; i < REPORT.grids().size(); i++) {
                assertThat(cells(word.getTables().get(i)))
                        .isEqualTo(shown(REPORT.grids().get(i)));
                assertThat(word.getTables().get(i).getRow(0).isRepeatHeader()).isTrue();
            }
            assertThat(word.getParagraphs().stream()
                            .flatMap(paragraph -> paragraph.getRuns().stream())
                            .flatMap(run -> run.getEmbeddedPictures().stream())
                            .map(picture -> picture.getCTPicture()
                                    .getNvPicPr()
                                    .getCNvPr()
                                    .getDescr()))
                    .containsExactly(
                            PaperFixture.bars().alt(),
                            PaperFixture.matrix().alt(),
                            PaperFixture.lines().alt());
            assertThat(word.getPackage().getPartsByName(java.util.regex.Pattern.compile(".*\\.svg")))
                    .hasSize(3);
        }
    }

    @Test
    void a_workbook_has_a_sheet_for_each_table_and_numbers_that_are_numbers() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(FileFormat.PAPER_XLSX.write(REPORT)))) {
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("Klagomål per källa");
            for (Paper.Grid grid : REPORT.grids()) {
                XSSFSheet sheet = workbook.getSheet(grid.caption());
                assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo((short) 1);
                for (int row = 0; row < grid.rows().size(); row++) {
                    for (int column = 0; column < grid.columns().size(); column++) {
                        Object cell = grid.rows().get(row).get(column);
                        if (cell instanceof Number number) {
                            assertThat(sheet.getRow(row + 1).getCell(column).getNumericCellValue())
                                    .isEqualTo(number.doubleValue());
                        }
                    }
                }
            }
            assertThat(workbook.getAllPictures()).hasSize(3);
        }
    }

    @Test
    void csv_has_the_tables_one_after_the_other_and_no_formula() {
        assertThat(new String(FileFormat.PAPER_CSV.write(REPORT), StandardCharsets.UTF_8))
                .startsWith(
                        "\uFEFFKlagomål per källa\r\nKälla;Björken;Eken;Antal\r\nAnhörig;17;–;17\r\n'=Annan;1234;2,5;")
                .contains("\r\n\r\nKlagomål per tertial\r\nTertial;2022;2023\r\nT1;4;5\r\n");
    }

    @Test
    void the_same_paper_is_the_same_pdf() {
        assertThat(FileFormat.PAPER_PDF.write(REPORT)).isEqualTo(FileFormat.PAPER_PDF.write(REPORT));
    }

    @Test
    void a_template_keeps_its_own_words_and_takes_the_document_where_it_says() throws IOException {
        byte[] made = WordPaper.write(REPORT, Grounds.NONE, template("Kommunens brevhuvud", WordPlace.MARK, "Slutord"));
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(made))) {
            List<String> texts =
                    word.getParagraphs().stream().map(XWPFParagraph::getText).toList();
            assertThat(texts)
                    .startsWith("Kommunens brevhuvud", "Kvalitetsrapport")
                    .doesNotContain(WordPlace.MARK);
            assertThat(texts.getLast()).isEqualTo("Slutord");
            assertThat(cells(word.getTables().getFirst()))
                    .isEqualTo(shown(REPORT.grids().getFirst()));
        }
    }

    @Test
    void without_a_mark_the_document_stands_after_the_template() throws IOException {
        byte[] made = WordPaper.write(REPORT, Grounds.NONE, template("Kommunens brevhuvud"));
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(made))) {
            assertThat(word.getParagraphs().stream().map(XWPFParagraph::getText))
                    .startsWith("Kommunens brevhuvud", "Kvalitetsrapport");
        }
    }

    @Test
    void a_row_has_a_cell_for_every_column_and_a_series_a_number_for_every_place() {
        assertThatThrownBy(() ->
                        new Paper.Rows("Tabell", "Ett", "Två").row("bara en").grid())
                .isInstanceOf(IllegalArgumentException.class);
        BarChart short_ = new BarChart(
                "alt", "Tertial", List.of("T1", "T2"), List.of(new Chart.Series("2023", List.of(1))), false);
        assertThatThrownBy(short_::numbers).isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] template(String... paragraphs) throws IOException {
        try (XWPFDocument word = new XWPFDocument();
                var file = new ByteArrayOutputStream()) {
            for (String words : paragraphs) {
                word.createParagraph().createRun().setText(words);
            }
            word.write(file);
            return file.toByteArray();
        }
    }

    private static List<List<String>> cells(XWPFTable table) {
        return table.getRows().stream()
                .map(row ->
                        row.getTableCells().stream().map(cell -> cell.getText()).toList())
                .toList();
    }

    private static List<List<String>> shown(Paper.Grid grid) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(grid.columns());
        grid.rows().forEach(row -> rows.add(row.stream().map(Paper::shown).toList()));
        return rows;
    }

    private static List<PDStructureElement> tags(PDStructureNode node) {
        List<PDStructureElement> tags = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element);
                tags.addAll(tags(element));
            }
        }
        return tags;
    }
}

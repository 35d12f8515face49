package qms.service.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

/** What an answer rests on is printed on the file that is kept of it, and breaks no reading of its table. */
class GroundsTest {

    private static final String HEAD = "4711 3q2+7w3q2+7w3q2+7w3q2+7w3q2+7w3q2+7w3q2+7w0=";
    private static final Table TABLE =
            new Table("plan", "Kvalitetsplan", List.of(new Table.Column("Vad", 40)), List.of(List.of("Åtgärd")));
    private static final Prose PROSE = new Prose("text", "En text", List.of());

    private final Grounds grounds = grounds();

    private static Grounds grounds() {
        HttpHeaders headers = new HttpHeaders();
        headers.set("X-Ledger-Head", HEAD);
        headers.set("X-Projected-Until", "2026-03-02T09:00:00Z");
        headers.set("X-Other", "tyst");
        return Grounds.of(headers);
    }

    @Test
    void a_workbook_has_it_on_a_sheet_of_its_own_and_in_its_properties() throws IOException {
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(FileFormat.XLSX.write(TABLE, grounds)))) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(1);
            assertThat(workbook.getSheet("Underlag").getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo(HEAD);
            assertThat(workbook.getProperties().getCoreProperties().getDescription())
                    .contains(HEAD, "2026-03-02T09:00:00Z");
        }
    }

    @Test
    void a_pdf_and_a_document_end_with_it() throws IOException {
        for (byte[] file :
                List.of(FileFormat.TABLE_PDF.write(TABLE, grounds), FileFormat.PROSE_PDF.write(PROSE, grounds))) {
            try (PDDocument pdf = Loader.loadPDF(file)) {
                assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                        .contains("Loggens förseglade huvud", HEAD);
            }
        }
        assertThat(new String(FileFormat.TXT.write(PROSE, grounds), StandardCharsets.UTF_8))
                .contains("Underlag", HEAD);
        try (XWPFWordExtractor word = new XWPFWordExtractor(
                new XWPFDocument(new ByteArrayInputStream(FileFormat.DOCX.write(PROSE, grounds))))) {
            assertThat(word.getText()).contains(HEAD);
        }
    }

    @Test
    void csv_stays_a_table_and_an_answer_without_such_headers_stays_as_it_is() throws IOException {
        assertThat(FileFormat.CSV.write(TABLE, grounds)).isEqualTo(FileFormat.CSV.write(TABLE));
        assertThat(Grounds.of(new HttpHeaders()).isEmpty()).isTrue();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(FileFormat.XLSX.write(TABLE)))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(1);
        }
    }

    @Test
    void the_same_pdf_has_the_same_bytes_whenever_it_is_made() {
        assertThat(FileFormat.PROSE_PDF.write(PROSE)).isEqualTo(FileFormat.PROSE_PDF.write(PROSE));
    }
}

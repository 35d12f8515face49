package qms.service.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

/** What veraPDF says of every kind of PDF that is handed out, by the rules of PDF/UA-1. */
class PdfUaTest {

    @Test
    void a_report_with_tables_and_charts_can_be_listened_to() throws Exception {
        assertThat(PdfUa.faults(FileFormat.PAPER_PDF.write(PaperFixture.REPORT)))
                .isEmpty();
    }

    @Test
    void a_table_over_many_pages_can_be_listened_to() throws Exception {
        Table table = new Table(
                "plan",
                "Kvalitetsplan",
                List.of(new Table.Column("Vad", 40), new Table.Column("Antal", 8)),
                IntStream.range(0, 120)
                        .mapToObj(i -> List.<Object>of("Åtgärd " + i, i))
                        .toList());
        assertThat(PdfUa.faults(FileFormat.TABLE_PDF.write(table))).isEmpty();
    }

    @Test
    void a_text_can_be_listened_to() throws Exception {
        Prose prose = new Prose(
                "forlopp",
                "Händelseförlopp",
                List.of(new Prose.Section(
                        "Vad som hände",
                        List.of(new Prose.Paragraph("14 november", "Två\nrader", List.of("Av chef"))))));
        assertThat(PdfUa.faults(FileFormat.PROSE_PDF.write(prose))).isEmpty();
    }

    @Test
    void a_page_without_tags_is_found_out() throws Exception {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            pdf.addPage(new PDPage());
            pdf.save(file);
            assertThat(PdfUa.faults(file.toByteArray())).isNotEmpty();
        }
    }
}

package qms.service.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

class ProseFormatsTest {

    private final Prose prose = new Prose(
            "förlopp",
            "Händelseförlopp för Ängen",
            List.of(
                    new Prose.Section(
                            "Ärendet", List.of(new Prose.Paragraph("Enhet", "Björken & <b>Eken</b>", List.of()))),
                    new Prose.Section(
                            "Vad som hände",
                            List.of(new Prose.Paragraph(
                                    "14 november 2026", "Två\nrader\u0007 [händelse 7]", List.of("Av enhetschef"))))));

    @Test
    void text_is_read_from_top_to_bottom() {
        assertThat(new String(FileFormat.TXT.write(prose), StandardCharsets.UTF_8))
                .isEqualTo("""
                Händelseförlopp för Ängen

                Ärendet

                Enhet: Björken & <b>Eken</b>

                Vad som hände

                14 november 2026: Två
                rader [händelse 7]
                    Av enhetschef
                """);
    }

    @Test
    void a_pdf_says_its_language_and_title_and_has_headings() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(FileFormat.PROSE_PDF.write(prose))) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("sv");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Händelseförlopp för Ängen");
            assertThat(TableFormatsTest.tags(catalog.getStructureTreeRoot())).contains("H1", "H2", "P");
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Björken & <b>Eken</b>", "14 november 2026: Två", "rader [händelse 7]", "Sida 1 av 1");
        }
    }

    @Test
    void a_word_file_says_its_language_and_title_and_has_headings() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(FileFormat.DOCX.write(prose)))) {
            assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo("Händelseförlopp för Ängen");
            assertThat(word.getStyles().getDefaultRunStyle()).isNotNull();
            assertThat(word.getParagraphs().stream().map(XWPFParagraph::getStyle))
                    .startsWith("Heading1", "Heading2", null, "Heading2");
            assertThat(word.getParagraphs().stream().map(XWPFParagraph::getText))
                    .containsExactly(
                            "Händelseförlopp för Ängen",
                            "Ärendet",
                            "Enhet: Björken & <b>Eken</b>",
                            "Vad som hände",
                            "14 november 2026: Två\nrader [händelse 7]",
                            "Av enhetschef");
        }
    }
}

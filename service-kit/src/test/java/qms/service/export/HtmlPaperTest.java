package qms.service.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class HtmlPaperTest {

    private final byte[] file = FileFormat.PAPER_HTML.write(PaperFixture.REPORT);

    @Test
    void a_page_says_its_language_and_its_title_and_has_headings_one_under_the_other() throws Exception {
        Document page = page();
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("sv");
        assertThat(texts(page, "title")).startsWith("Kvalitetsrapport");
        assertThat(texts(page, "h1")).containsExactly("Kvalitetsrapport");
        assertThat(texts(page, "h2")).containsExactly("Klagomål & synpunkter", "Risker");
        assertThat(texts(page, "h3")).containsExactly("Per tertial");
        assertThat(texts(page, "li")).containsExactly("Bemötande", "Information");
    }

    @Test
    void a_table_has_a_caption_and_headings_for_its_columns_and_rows() throws Exception {
        Document page = page();
        assertThat(texts(page, "caption"))
                .containsExactly("Klagomål per källa", "Klagomål per tertial", "Riskmatris", "Klagomål per månad");
        assertThat(texts(page, "th")).startsWith("Källa", "Björken", "Eken", "Antal", "Anhörig", "=Annan");
        assertThat(texts(page, "td")).startsWith("17", "–", "17", "1234", "2,5", "2023-05-01");
    }

    @Test
    void a_drawing_stands_in_the_page_with_what_it_shows_in_words() throws Exception {
        NodeList drawings = page().getElementsByTagName("svg");
        assertThat(drawings.getLength()).isEqualTo(3);
        assertThat(((Element) drawings.item(0)).getAttribute("aria-label"))
                .isEqualTo("Stapeldiagram: flest klagomål i andra tertialet");
    }

    @Test
    void nothing_that_was_written_becomes_markup_and_nothing_is_fetched() {
        String text = new String(file, StandardCharsets.UTF_8);
        assertThat(text).contains("&lt;b&gt;utan&lt;/b&gt;").doesNotContain("<b>utan", "<script", " src=", " href=");
    }

    private Document page() throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(new String(file, StandardCharsets.UTF_8)
                        .replace("<!DOCTYPE html>", "")
                        .strip()
                        .getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(Document page, String tag) {
        NodeList found = page.getElementsByTagName(tag);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }
}

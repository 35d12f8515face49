package qms.processes.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.processes.processes.ProcessFixture.ID;
import static qms.processes.processes.ProcessFixture.activity;
import static qms.processes.processes.ProcessFixture.content;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import qms.events.processes.ProcessContent;

class MapDrawingTest {

    private static final String LIST = "/api/processes/" + ID + "/outline";

    @Test
    void the_picture_has_a_name_and_says_where_the_list_is() throws Exception {
        Document svg = parsed(content());
        assertThat(svg.getDocumentElement().getAttribute("aria-labelledby")).isEqualTo("titel beskrivning");
        assertThat(all(svg, "title").getFirst().getTextContent()).isEqualTo("Processkarta: Aktualisera");
        assertThat(all(svg, "desc").getFirst().getTextContent())
                .isEqualTo("3 steg i 3 banor. Samma innehåll som ordnad lista: " + LIST);
    }

    @Test
    void each_step_is_a_link_in_a_list_and_tells_who_does_it_and_what_follows() throws Exception {
        List<Element> links = all(parsed(content()), "a");
        assertThat(links).hasSize(3).allSatisfy(link -> {
            assertThat(((Element) link.getParentNode()).getAttribute("role")).isEqualTo("listitem");
            assertThat(link.getAttribute("href")).startsWith(LIST + "#steg-");
            assertThat(link.getTextContent()).isNotBlank();
        });
        assertThat(links.get(1).getAttribute("aria-label"))
                .isEqualTo("Steg 2 av 3: Bedöma behov av skydd. Utförs av: Handläggare."
                        + " Därefter steg 3: Besluta om utredning (behov finns)."
                        + " Därefter steg 1: Ta emot anmälan (uppgifter saknas).");
    }

    @Test
    void the_list_tells_what_the_picture_tells() {
        ProcessOutline outline = ProcessOutline.of(ID.toString(), content());
        assertThat(outline.steps()).extracting(ProcessOutline.Step::position).containsExactly(1, 2, 3);
        assertThat(outline.steps().get(1).next())
                .containsExactly(
                        new ProcessOutline.Next(3, "Besluta om utredning", "behov finns"),
                        new ProcessOutline.Next(1, "Ta emot anmälan", "uppgifter saknas"));
        assertThat(outline.steps().get(1).documents()).containsExactly("dok-bedom");
    }

    @Test
    void what_somebody_writes_stays_text() throws Exception {
        String wicked = "<script>alert(\"x\")</script> & 'så' \u0001%s";
        Document svg = parsed(new ProcessContent(
                null,
                wicked,
                "CORE",
                "UNIT",
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(activity("a", wicked, wicked)),
                null));
        assertThat(all(svg, "script")).isEmpty();
        assertThat(all(svg, "title").getFirst().getTextContent())
                .isEqualTo("Processkarta: <script>alert(\"x\")</script> & 'så'  %s");
    }

    /** WCAG 2.2, 1.4.3: text and lines against what they stand on. */
    @Test
    void text_and_lines_stand_out_from_the_ground() {
        for (String ground : List.of(MapDrawing.PAPER, MapDrawing.BAND)) {
            assertThat(contrast(MapDrawing.INK, ground)).isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(MapDrawing.EDGE, ground)).isGreaterThanOrEqualTo(4.5);
        }
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        double[] parts = IntStream.of(1, 3, 5)
                .mapToDouble(i -> Integer.parseInt(colour.substring(i, i + 2), 16) / 255.0)
                .map(c -> c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4))
                .toArray();
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }

    private static Document parsed(ProcessContent content) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(MapDrawing.of(ID.toString(), content, LIST))));
    }

    private static List<Element> all(Document svg, String name) {
        NodeList found = svg.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}

package qms.service.export;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.logging.Level;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The paper that a PDF with tags (PDF/UA) is laid out on, so that it can be listened to: language, title and page numbers. It is laid out
 * from a tree and never from text, so that nothing anybody has written can become markup.
 */
final class PdfPaper {

    private static final String FONT = "DejaVu Sans";
    private static final String STYLE = """
            @page { size: %s; margin: 15mm 12mm 18mm 12mm;
              @bottom-left { content: "%s"; font: 8pt '%s'; }
              @bottom-right { content: "Sida " counter(page) " av " counter(pages); font: 8pt '%s'; } }
            body { font-family: '%s'; }
            h1 { font-size: 14pt; margin: 0 0 4mm 0; }
            """;

    private final Document document;

    private PdfPaper(Document document) {
        this.document = document;
    }

    static {
        // It tells at length how it goes about every page.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** Lays out what is put into the body under the title. */
    static byte[] write(String size, String title, String style, BiConsumer<PdfPaper, Element> body) {
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            Document document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
            PdfPaper paper = new PdfPaper(document);
            body.accept(paper, paper.titled(title, STYLE.formatted(size, inStyle(title), FONT, FONT, FONT) + style));
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useFont(font("DejaVuSansCondensed.ttf"), FONT, 400, FontStyle.NORMAL, true)
                    .useFont(font("DejaVuSansCondensed-Bold.ttf"), FONT, 700, FontStyle.NORMAL, true)
                    .withProducer("Kvalitetsledningssystem")
                    .withW3cDocument(document, null)
                    .toStream(file)
                    .run();
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FSSupplier<InputStream> font(String file) {
        return () -> Objects.requireNonNull(PdfPaper.class.getResourceAsStream(file), file);
    }

    private Element titled(String title, String style) {
        Element html = document.createElement("html");
        html.setAttribute("lang", "sv");
        document.appendChild(html);
        Element head = child(html, "head", null);
        child(head, "title", title);
        for (String name : List.of("subject", "description")) {
            Element said = child(head, "meta", null);
            said.setAttribute("name", name);
            said.setAttribute("content", Table.text(title));
        }
        child(head, "style", style);
        Element body = child(html, "body", null);
        child(body, "h1", title);
        return body;
    }

    Element child(Element parent, String name, @Nullable Object text) {
        Element child = document.createElement(name);
        parent.appendChild(child);
        if (text != null) {
            child.appendChild(document.createTextNode(Table.text(text)));
        }
        return child;
    }

    void text(Element parent, String text) {
        parent.appendChild(document.createTextNode(Table.text(text)));
    }

    /** The title stands in a style sheet too: nothing there may end the text. */
    private static String inStyle(String title) {
        return Table.text(title).replaceAll("[\\\\\"<>\\n%]", " ");
    }
}

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
import java.util.logging.Level;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A PDF with tags (PDF/UA), so that it can be listened to: language, title, table headings that are repeated on every page. It is laid out
 * from a tree and never from text, so that nothing anybody has written can become markup.
 */
final class PdfTable {

    private static final String FONT = "DejaVu Sans";
    private static final String STYLE = """
            @page { size: A4 landscape; margin: 15mm 12mm 18mm 12mm;
              @bottom-left { content: "%s"; font: 8pt '%s'; }
              @bottom-right { content: "Sida " counter(page) " av " counter(pages); font: 8pt '%s'; } }
            body { font-family: '%s'; font-size: 8pt; }
            h1 { font-size: 14pt; margin: 0 0 4mm 0; }
            table { width: 100%%; border-collapse: collapse; -fs-table-paginate: paginate; table-layout: fixed; }
            th, td { border: 0.5pt solid #595959; padding: 1mm; text-align: left; vertical-align: top; word-wrap: break-word;
              white-space: pre-wrap; }
            th { background-color: #e6e6e6; font-weight: bold; }
            tr { page-break-inside: avoid; }
            """;

    private final Table table;
    private final Document document;

    private PdfTable(Table table) throws ParserConfigurationException {
        this.table = table;
        this.document =
                DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
    }

    static {
        // It tells at length how it goes about every page.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    static byte[] write(Table table) {
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useFont(font("DejaVuSansCondensed.ttf"), FONT, 400, FontStyle.NORMAL, true)
                    .useFont(font("DejaVuSansCondensed-Bold.ttf"), FONT, 700, FontStyle.NORMAL, true)
                    .withProducer("Kvalitetsledningssystem")
                    .withW3cDocument(new PdfTable(table).laidOut(), null)
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
        return () -> Objects.requireNonNull(PdfTable.class.getResourceAsStream(file), file);
    }

    private Document laidOut() {
        Element html = document.createElement("html");
        html.setAttribute("lang", "sv");
        document.appendChild(html);
        Element head = child(html, "head", null);
        child(head, "title", table.title());
        for (String name : List.of("subject", "description")) {
            Element said = child(head, "meta", null);
            said.setAttribute("name", name);
            said.setAttribute("content", Table.text(table.title()));
        }
        child(head, "style", STYLE.formatted(inStyle(table.title()), FONT, FONT, FONT));
        Element body = child(html, "body", null);
        child(body, "h1", table.title());
        rows(child(body, "table", null));
        return document;
    }

    private void rows(Element into) {
        int width = table.columns().stream().mapToInt(Table.Column::width).sum();
        Element headings = child(child(into, "thead", null), "tr", null);
        for (Table.Column column : table.columns()) {
            Element heading = child(headings, "th", column.header());
            heading.setAttribute("scope", "col");
            heading.setAttribute("style", "width: " + 100 * column.width() / width + "%");
        }
        Element body = child(into, "tbody", null);
        for (List<Object> row : table.rows()) {
            Element line = child(body, "tr", null);
            row.forEach(cell -> child(line, "td", cell));
        }
    }

    private Element child(Element parent, String name, @Nullable Object text) {
        Element child = document.createElement(name);
        parent.appendChild(child);
        if (text != null) {
            child.appendChild(document.createTextNode(Table.text(text)));
        }
        return child;
    }

    /** The title stands in a style sheet too: nothing there may end the text. */
    private static String inStyle(String title) {
        return Table.text(title).replaceAll("[\\\\\"<>\\n%]", " ");
    }
}

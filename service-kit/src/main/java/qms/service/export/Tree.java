package qms.service.export;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page that is put together element by element, and never from text, so that nothing anybody has written can become markup. */
final class Tree {

    /** As wide as a standing page. */
    private static final int PAINTED_WIDTH = 660;

    private final Document document;

    private final boolean laidOut;

    private Tree(Document document, boolean laidOut) {
        this.document = document;
        this.laidOut = laidOut;
    }

    /** To be read in a browser, with drawings as they are. */
    static Tree live() {
        return new Tree(empty(), false);
    }

    /** To be laid out on paper, which paints the drawings. */
    static Tree laidOut() {
        return new Tree(empty(), true);
    }

    Document document() {
        return document;
    }

    Element head() {
        return (Element) document.getElementsByTagName("head").item(0);
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The body of a page with this title, which is its first heading. */
    Element titled(String title, String style) {
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

    /** A chart, drawn where it stands. */
    void drawing(Element parent, Chart chart) {
        if (laidOut) {
            painted(parent, chart);
        } else {
            parent.appendChild(document.importNode(drawn(chart), true));
        }
    }

    /** A browser finds its own. */
    void width(Element column, String width) {
        if (laidOut) {
            column.setAttribute("style", width);
        }
    }

    private void painted(Element parent, Chart chart) {
        Drawing drawing = Drawings.of(chart);
        Element object = child(parent, "object", null);
        object.setAttribute("alt", Table.text(chart.alt()));
        object.setAttribute(
                "style",
                "width: " + PAINTED_WIDTH + "px; height: " + PAINTED_WIDTH * drawing.height() / drawing.width() + "px");
        object.setUserData(ChartObjects.DRAWING, drawing, null);
    }

    private static Element drawn(Chart chart) {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(chart.svg())))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

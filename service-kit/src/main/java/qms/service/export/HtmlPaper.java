package qms.service.export;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;

/** A document as a page for the browser: one file, with nothing fetched from elsewhere and no program in it. It is well-formed XML too. */
final class HtmlPaper {

    private static final String STYLE = """
            body { font-family: 'DejaVu Sans', Verdana, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; line-height: 1.5; color: #1a1a1a; }
            p { white-space: pre-wrap; }
            p.subtitle { font-size: 1.2rem; }
            table { border-collapse: collapse; margin: 1rem 0 2rem 0; }
            caption, p.figure { text-align: left; font-weight: bold; padding: 0.3rem 0; }
            th, td { border: 1px solid #8c8c8c; padding: 0.3rem 0.6rem; text-align: left; vertical-align: top; white-space: pre-wrap; }
            thead th { background: #e8e8e8; }
            tbody th { font-weight: normal; }
            th.number, td.number { text-align: right; }
            svg { max-width: 100%; height: auto; }
            """;

    private HtmlPaper() {}

    static byte[] write(Paper paper, Grounds grounds) {
        Tree tree = Tree.live();
        PaperTree.fill(paper, grounds, tree, tree.titled(paper.title(), STYLE));
        tree.child(tree.head(), "meta", null).setAttribute("charset", "utf-8");
        return ("<!DOCTYPE html>\n" + text(tree.document())).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Document document) {
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.METHOD, "xml");
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter text = new StringWriter();
            transformer.transform(new DOMSource(document), new StreamResult(text));
            return text.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }
}

package qms.service.export;

import org.w3c.dom.Element;

/** A document to read as a PDF. */
final class PdfProse {

    private static final String STYLE = """
            body { font-size: 10pt; }
            h2 { font-size: 12pt; margin: 5mm 0 2mm 0; page-break-after: avoid; }
            p { margin: 0 0 2mm 0; white-space: pre-wrap; word-wrap: break-word; }
            p.note { margin: -1mm 0 2mm 6mm; font-size: 8.5pt; color: #404040; }
            """;

    private PdfProse() {}

    static byte[] write(Prose prose) {
        return PdfPaper.write(
                "A4 portrait",
                prose.title(),
                STYLE,
                (paper, body) -> prose.sections().forEach(section -> section(paper, body, section)));
    }

    private static void section(Tree paper, Element body, Prose.Section section) {
        paper.child(body, "h2", section.heading());
        for (Prose.Paragraph paragraph : section.paragraphs()) {
            Element text = paper.child(body, "p", null);
            if (!paragraph.lead().isEmpty()) {
                paper.child(text, "b", paragraph.lead() + ": ");
            }
            paper.text(text, paragraph.text());
            paragraph.notes().forEach(note -> paper.child(body, "p", note).setAttribute("class", "note"));
        }
    }
}

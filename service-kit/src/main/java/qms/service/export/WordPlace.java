package qms.service.export;

import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlCursor;

/** Where in a Word file a document is put: before the paragraph that holds the mark, which is then taken away, else at the end. */
final class WordPlace {

    static final String MARK = "{{innehåll}}";

    private final XWPFDocument document;
    private final Optional<XWPFParagraph> mark;

    private WordPlace(XWPFDocument document, Optional<XWPFParagraph> mark) {
        this.document = document;
        this.mark = mark;
    }

    static WordPlace in(XWPFDocument document) {
        return new WordPlace(
                document,
                document.getParagraphs().stream()
                        .filter(paragraph -> paragraph.getText().strip().equals(MARK))
                        .findFirst());
    }

    XWPFParagraph paragraph() {
        if (mark.isEmpty()) {
            return document.createParagraph();
        }
        try (XmlCursor before = mark.get().getCTP().newCursor()) {
            return document.insertNewParagraph(before);
        }
    }

    XWPFTable table() {
        if (mark.isEmpty()) {
            return document.createTable();
        }
        try (XmlCursor before = mark.get().getCTP().newCursor()) {
            XWPFTable table = document.insertNewTbl(before);
            if (table.getRows().isEmpty()) {
                table.createRow();
            }
            return table;
        }
    }

    void done() {
        mark.ifPresent(paragraph -> document.removeBodyElement(document.getPosOfParagraph(paragraph)));
    }
}

package qms.service.export;

import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlCursor;

/** What a Word table says of itself to those who listen: what it is about, and that its first row and column are headings. */
final class WordTables {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private WordTables() {}

    static void headed(XWPFTable table, String caption) {
        try (XmlCursor at = table.getCTTbl().getTblPr().newCursor()) {
            at.toEndToken();
            at.beginElement(new QName(WORD, "tblLook", "w"));
            for (String on : List.of("firstRow", "firstColumn", "noVBand")) {
                at.insertAttributeWithValue(new QName(WORD, on, "w"), "1");
            }
            at.toNextToken();
            at.beginElement(new QName(WORD, "tblCaption", "w"));
            at.insertAttributeWithValue(new QName(WORD, "val", "w"), Table.text(caption));
        }
    }
}

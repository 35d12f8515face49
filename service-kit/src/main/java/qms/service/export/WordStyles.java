package qms.service.export;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** The styles of a Word file. One that the file has stays as it is; Word knows them by their English names in every language. */
final class WordStyles {

    static final Style TITLE = new Style("Title", "Title", 0, 40, true);
    static final Style SUBTITLE = new Style("Subtitle", "Subtitle", 0, 26, false);
    static final List<Style> HEADINGS = List.of(
            new Style("Heading1", "heading 1", 1, 32, true),
            new Style("Heading2", "heading 2", 2, 26, true),
            new Style("Heading3", "heading 3", 3, 23, true));
    static final Style CAPTION = new Style("Caption", "caption", 0, 20, true);
    static final Style LISTING = new Style("ListBullet", "List Bullet", 0, 22, false);
    static final Style TABLE = new Style("TableGrid", "Table Grid", 0, 20, false);

    private static final String LETTERS = "Calibri";
    private static final int TWIPS_ABOVE = 120;
    private static final String WORD = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";
    private static final String STYLE =
            "<xml-fragment " + WORD + " w:type='%s' w:styleId='%s'><w:name w:val='%s'/><w:qFormat/>%s</xml-fragment>";
    private static final String LINE = "<w:%s w:val='single' w:sz='4' w:space='0' w:color='595959'/>";
    private static final String LINES = Stream.of("top", "left", "bottom", "right", "insideH", "insideV")
            .map(LINE::formatted)
            .collect(Collectors.joining("", "<w:tblPr><w:tblBorders>", "</w:tblBorders></w:tblPr>"));
    private static final String POINTS = "<xml-fragment " + WORD + " w:abstractNumId='%d'>"
            + "<w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='bullet'/><w:lvlText w:val='•'/>"
            + "<w:pPr><w:ind w:left='360' w:hanging='360'/></w:pPr></w:lvl></xml-fragment>";

    private final XWPFDocument document;
    private final XWPFStyles styles;

    /**
     * A style.
     *
     * @param outline the level of a heading; 0 for what is none
     * @param size in half points
     */
    record Style(String id, String name, int outline, int size, boolean bold) {}

    WordStyles(XWPFDocument document) {
        this.document = document;
        boolean own = document.getStyles() == null;
        this.styles = document.createStyles();
        if (own) {
            styles.setSpellingLanguage("sv-SE");
            CTFonts letters = CTFonts.Factory.newInstance();
            letters.setAscii(LETTERS);
            letters.setHAnsi(LETTERS);
            styles.setDefaultFonts(letters);
        }
    }

    /** The id under which the file has the style, which is given to it where it has none. */
    String id(Style style) {
        XWPFStyle there = styles.getStyleWithName(style.name());
        if (there != null) {
            return there.getStyleId();
        }
        styles.addStyle(new XWPFStyle(parsed(style), styles));
        return style.id();
    }

    private static CTStyle parsed(Style style) {
        try {
            return CTStyle.Factory.parse(STYLE.formatted(
                    style.equals(TABLE) ? "table" : "paragraph", style.id(), style.name(), body(style)));
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String body(Style style) {
        if (style.equals(TABLE)) {
            return LINES;
        }
        String outline = style.outline() == 0 ? "" : "<w:outlineLvl w:val='%d'/>".formatted(style.outline() - 1);
        return "<w:pPr>%s<w:spacing w:before='%d' w:after='60'/>%s</w:pPr><w:rPr>%s<w:sz w:val='%d'/></w:rPr>"
                .formatted(
                        style.bold() ? "<w:keepNext/>" : "",
                        style.bold() ? TWIPS_ABOVE : 0,
                        outline,
                        style.bold() ? "<w:b/>" : "",
                        style.size());
    }

    /** The number of the list that has points. */
    BigInteger bullets() {
        XWPFNumbering numbering = document.createNumbering();
        long free = numbering.getAbstractNums().stream()
                        .mapToLong(
                                one -> one.getCTAbstractNum().getAbstractNumId().longValue())
                        .max()
                        .orElse(0)
                + 1;
        try {
            CTAbstractNum points = CTAbstractNum.Factory.parse(POINTS.formatted(free));
            return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(points)));
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }
}

package qms.service.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** A document to read as a Word file; its headings are headings, so that it can be listened to and found one's way in. */
final class WordProse {

    private static final int TITLE_SIZE = 16;
    private static final int HEADING_SIZE = 13;
    private static final int NOTE_SIZE = 9;
    private static final int NOTE_INDENT = 340;

    private final XWPFDocument document;

    private WordProse(XWPFDocument document) {
        this.document = document;
    }

    static byte[] write(Prose prose) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            new WordProse(document).fill(prose);
            document.write(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(Prose prose) {
        document.getProperties().getCoreProperties().setTitle(Table.text(prose.title()));
        document.getProperties().getCoreProperties().setCreator("Kvalitetsledningssystem");
        document.getProperties().getCoreProperties().getUnderlyingProperties().setLanguageProperty("sv-SE");
        XWPFStyles styles = document.createStyles();
        styles.setSpellingLanguage("sv-SE");
        style(styles, "Heading1", "heading 1", 0);
        style(styles, "Heading2", "heading 2", 1);
        heading("Heading1", TITLE_SIZE, prose.title());
        prose.sections().forEach(this::section);
    }

    private static void style(XWPFStyles styles, String id, String name, int level) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        styles.addStyle(new XWPFStyle(style));
    }

    private void section(Prose.Section section) {
        heading("Heading2", HEADING_SIZE, section.heading());
        for (Prose.Paragraph paragraph : section.paragraphs()) {
            XWPFParagraph text = document.createParagraph();
            if (!paragraph.lead().isEmpty()) {
                XWPFRun lead = text.createRun();
                lead.setBold(true);
                lead.setText(Table.text(paragraph.lead()) + ": ");
            }
            lines(text.createRun(), paragraph.text());
            paragraph.notes().forEach(this::note);
        }
    }

    private void heading(String style, int size, String words) {
        XWPFParagraph heading = document.createParagraph();
        heading.setStyle(style);
        XWPFRun run = heading.createRun();
        run.setBold(true);
        run.setFontSize(size);
        run.setText(Table.text(words));
    }

    private void note(String words) {
        XWPFParagraph note = document.createParagraph();
        note.setIndentationLeft(NOTE_INDENT);
        XWPFRun run = note.createRun();
        run.setFontSize(NOTE_SIZE);
        lines(run, words);
    }

    private static void lines(XWPFRun run, String words) {
        String[] lines = Table.text(words).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i]);
        }
    }
}

package qms.service.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A document with tables and charts as a Word file with real styles, by itself or in somebody's own template. */
final class WordPaper {

    private final WordPlace place;
    private final WordStyles styles;

    private WordPaper(XWPFDocument document) {
        this.place = WordPlace.in(document);
        this.styles = new WordStyles(document);
    }

    static byte[] write(Paper paper, Grounds grounds) {
        return write(paper, grounds, new XWPFDocument());
    }

    /** In a template: its styles, header and footer stay, and the document stands where the template says, else at its end. */
    static byte[] write(Paper paper, Grounds grounds, byte[] template) {
        try {
            return write(paper, grounds, new XWPFDocument(new ByteArrayInputStream(template)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] write(Paper paper, Grounds grounds, XWPFDocument into) {
        try (XWPFDocument document = into;
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            new WordPaper(document).fill(grounds.under(paper), document);
            document.write(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(Paper paper, XWPFDocument document) {
        document.getProperties().getCoreProperties().setTitle(Table.text(paper.title()));
        document.getProperties().getCoreProperties().setCreator("Kvalitetsledningssystem");
        document.getProperties().getCoreProperties().getUnderlyingProperties().setLanguageProperty("sv-SE");
        said(WordStyles.TITLE, paper.title());
        if (!paper.subtitle().isEmpty()) {
            said(WordStyles.SUBTITLE, paper.subtitle());
        }
        for (Paper.Section section : paper.sections()) {
            said(WordStyles.HEADINGS.get(section.level() - 1), section.heading());
            section.blocks().forEach(this::block);
        }
        place.done();
    }

    private void block(Paper.Block block) {
        switch (block) {
            case Paper.Paragraph paragraph -> paragraph(paragraph);
            case Paper.Listing listing -> {
                BigInteger bullets = styles.bullets();
                listing.items().forEach(item -> said(WordStyles.LISTING, item).setNumID(bullets));
            }
            case Paper.Grid grid -> grid(grid);
            case Paper.Figure figure -> {
                said(WordStyles.CAPTION, figure.heading()).setKeepNext(true);
                WordPicture.draw(place.paragraph(), figure.chart());
                grid(figure.numbers());
            }
        }
    }

    private void paragraph(Paper.Paragraph paragraph) {
        XWPFParagraph text = place.paragraph();
        if (!paragraph.lead().isEmpty()) {
            XWPFRun lead = text.createRun();
            lead.setBold(true);
            lead.setText(Table.text(paragraph.lead()) + ": ");
        }
        lines(text.createRun(), paragraph.text());
    }

    private XWPFParagraph said(WordStyles.Style style, String words) {
        XWPFParagraph paragraph = place.paragraph();
        paragraph.setStyle(styles.id(style));
        lines(paragraph.createRun(), words);
        return paragraph;
    }

    private void grid(Paper.Grid grid) {
        said(WordStyles.CAPTION, grid.caption()).setKeepNext(true);
        XWPFTable table = place.table();
        table.setStyleID(styles.id(WordStyles.TABLE));
        table.setWidth("100%");
        WordTables.headed(table, grid.caption());
        XWPFTableRow header = table.getRow(0);
        fill(header, grid, grid.columns(), true);
        header.setRepeatHeader(true);
        for (List<Object> cells : grid.rows()) {
            XWPFTableRow row = table.createRow();
            fill(row, grid, cells, false);
            row.setCantSplitRow(true);
        }
        place.paragraph();
    }

    private static void fill(XWPFTableRow row, Paper.Grid grid, List<?> cells, boolean bold) {
        for (int i = 0; i < cells.size(); i++) {
            XWPFTableCell cell = i < row.getTableCells().size() ? row.getCell(i) : row.addNewTableCell();
            XWPFParagraph text = cell.getParagraphs().isEmpty()
                    ? cell.addParagraph()
                    : cell.getParagraphs().getFirst();
            if (grid.isNumeric(i)) {
                text.setAlignment(ParagraphAlignment.END);
            }
            if (bold) {
                cell.setColor("E6E6E6");
            }
            XWPFRun run = text.createRun();
            run.setBold(bold);
            lines(run, Paper.shown(cells.get(i)));
        }
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

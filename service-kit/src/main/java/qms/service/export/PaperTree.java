package qms.service.export;

import java.util.List;
import org.w3c.dom.Element;

/** Puts a document on a page: its headings one deeper than in the document, since the title is the first. */
final class PaperTree {

    private static final int NARROW = 7;
    private static final int SHORT = 15;

    private final Tree tree;
    private final Element body;

    private PaperTree(Tree tree, Element body) {
        this.tree = tree;
        this.body = body;
    }

    static void fill(Paper paper, Grounds grounds, Tree tree, Element body) {
        new PaperTree(tree, body).fill(grounds.under(paper));
    }

    private void fill(Paper paper) {
        if (!paper.subtitle().isEmpty()) {
            tree.child(body, "p", paper.subtitle()).setAttribute("class", "subtitle");
        }
        for (Paper.Section section : paper.sections()) {
            tree.child(body, "h" + (section.level() + 1), section.heading());
            section.blocks().forEach(this::block);
        }
    }

    private void block(Paper.Block block) {
        switch (block) {
            case Paper.Paragraph paragraph -> paragraph(paragraph);
            case Paper.Listing listing -> {
                Element list = tree.child(body, "ul", null);
                listing.items().forEach(item -> tree.child(list, "li", item));
            }
            case Paper.Grid grid -> grid(grid);
            case Paper.Figure figure -> {
                tree.child(body, "p", figure.heading()).setAttribute("class", "figure");
                Element drawing = tree.child(body, "div", null);
                drawing.setAttribute("class", "drawing");
                tree.drawing(drawing, figure.chart());
                grid(figure.numbers());
            }
        }
    }

    private void paragraph(Paper.Paragraph paragraph) {
        Element text = tree.child(body, "p", null);
        if (!paragraph.lead().isEmpty()) {
            tree.child(text, "b", paragraph.lead() + ": ");
        }
        tree.text(text, paragraph.text());
    }

    private void grid(Paper.Grid grid) {
        Element table = tree.child(body, "table", null);
        table.setAttribute(
                "class",
                (grid.columns().size() > NARROW ? "wide " : "") + (grid.rows().size() > SHORT ? "long" : "short"));
        tree.child(table, "caption", grid.caption());
        Element headings = tree.child(tree.child(table, "thead", null), "tr", null);
        List<String> widths = ColumnWidths.of(grid);
        for (int i = 0; i < grid.columns().size(); i++) {
            Element heading = tree.child(headings, "th", shown(grid.columns().get(i)));
            heading.setAttribute("scope", "col");
            align(heading, grid, i);
            tree.width(heading, widths.get(i));
        }
        Element rows = tree.child(table, "tbody", null);
        for (List<Object> cells : grid.rows()) {
            Element row = tree.child(rows, "tr", null);
            for (int i = 0; i < cells.size(); i++) {
                Element cell = tree.child(row, i == 0 ? "th" : "td", shown(cells.get(i)));
                if (i == 0) {
                    cell.setAttribute("scope", "row");
                }
                align(cell, grid, i);
            }
        }
    }

    private static void align(Element cell, Paper.Grid grid, int column) {
        if (grid.isNumeric(column)) {
            cell.setAttribute("class", "number");
        }
    }

    private static String shown(Object cell) {
        String text = Paper.shown(cell);
        return text.isBlank() ? Paper.NONE : text;
    }
}

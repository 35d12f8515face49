package qms.service.export;

import java.util.List;
import org.w3c.dom.Element;

/** A table as a PDF, with headings that are repeated on every page. */
final class PdfTable {

    private static final String STYLE = """
            body { font-size: 8pt; }
            table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate; table-layout: fixed; }
            th, td { border: 0.5pt solid #595959; padding: 1mm; text-align: left; vertical-align: top; word-wrap: break-word;
              white-space: pre-wrap; }
            th { background-color: #e6e6e6; font-weight: bold; }
            tr { page-break-inside: avoid; }
            p.grounds { margin: 3mm 0 0 0; font-size: 7pt; }
            """;

    private PdfTable() {}

    static byte[] write(Table table, Grounds grounds) {
        return PdfPaper.write("A4 landscape", table.title(), STYLE, (paper, body) -> {
            rows(table, paper, paper.child(body, "table", null));
            grounds.lines()
                    .forEach(line -> paper.child(body, "p", line.label() + ": " + line.value())
                            .setAttribute("class", "grounds"));
        });
    }

    private static void rows(Table table, Tree paper, Element into) {
        int width = table.columns().stream().mapToInt(Table.Column::width).sum();
        Element headings = paper.child(paper.child(into, "thead", null), "tr", null);
        for (Table.Column column : table.columns()) {
            Element heading = paper.child(headings, "th", column.header());
            heading.setAttribute("scope", "col");
            heading.setAttribute("style", "width: " + 100 * column.width() / width + "%");
        }
        Element body = paper.child(into, "tbody", null);
        for (List<Object> row : table.rows()) {
            Element line = paper.child(body, "tr", null);
            row.forEach(cell -> paper.child(line, "td", cell));
        }
    }
}

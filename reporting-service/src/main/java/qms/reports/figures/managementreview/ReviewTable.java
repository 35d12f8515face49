package qms.reports.figures.managementreview;

import java.util.List;
import qms.service.export.Paper;

/**
 * A table that a management review starts from.
 *
 * @param reference the name by which a chapter places it
 * @param rows texts, numbers and days; a dash where there is nothing
 */
public record ReviewTable(String reference, String title, List<String> columns, List<List<Object>> rows) {

    static ReviewTable of(String reference, Paper.Grid grid) {
        return new ReviewTable(reference, grid.caption(), grid.columns(), grid.rows());
    }

    Paper.Section section() {
        Paper.Block block =
                rows.isEmpty() ? Paper.Paragraph.of("Det finns inget att visa.") : new Paper.Grid(title, columns, rows);
        return Paper.Section.of(1, title, block);
    }
}

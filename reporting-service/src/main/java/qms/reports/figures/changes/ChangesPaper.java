package qms.reports.figures.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import qms.reports.figures.changes.Changes.Section;
import qms.service.export.Paper;

/** What has changed since the last tertial as a document: a table for each kind of change. */
final class ChangesPaper {

    private ChangesPaper() {}

    static Paper of(Changes changes) {
        return new Paper(
                "forandringar-" + changes.unit().key() + "-" + changes.year() + "-"
                        + changes.tertial().toLowerCase(Locale.ROOT),
                "Förändringar sedan förra tertialet",
                changes.unit().name() + ", " + changes.period().from() + " till "
                        + changes.period().to(),
                changes.sections().stream().map(ChangesPaper::section).toList());
    }

    private static Paper.Section section(Section section) {
        Paper.Rows rows =
                new Paper.Rows(section.label(), "Vad", "Enhet", "Dag", "Förändring", "Händelser i loggen", "Länk");
        section.rows()
                .forEach(row -> rows.row(
                        row.name() == null ? "Ärende" : row.name(),
                        row.unit().name(),
                        row.day(),
                        row.text(),
                        row.positions().isEmpty()
                                ? Paper.NONE
                                : row.positions().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                        row.link()));
        List<Paper.Block> blocks = new ArrayList<>(List.of(rows.grid()));
        if (section.notShown() > 0) {
            blocks.add(new Paper.Paragraph("Visas inte", section.notShown() + " som du inte har behörighet att se"));
        }
        return new Paper.Section(section.label(), 1, blocks);
    }
}

package qms.reports.figures.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import qms.reports.figures.quality.QualityReport.CategoryRow;
import qms.reports.figures.quality.QualityReport.Row;
import qms.reports.figures.quality.SideBySide.Line;
import qms.reports.figures.quality.SideBySide.Named;
import qms.service.export.Paper;
import qms.service.export.Paper.Section;

/** What the quality or tertial report says on paper of the cases: complaints, deviations, lex Sarah, and what they are about. */
final class CasePaper {

    private final QualityReport report;
    private final SideBySide tables;

    CasePaper(QualityReport report, SideBySide tables) {
        this.report = report;
        this.tables = tables;
    }

    Section complaints() {
        List<Paper.Block> blocks = new ArrayList<>();
        blocks.add(tables.figures(
                "Klagomål och synpunkter",
                new Named("Ärenden", one -> one.complaints().cases()),
                new Named("Kategorimarkeringar", one -> one.complaints().tags()),
                new Named("Dubbletter", one -> one.complaints().duplicates()),
                new Named("Vidarebefordrade", one -> one.complaints().forwarded()),
                new Named("Gick en annan väg", one -> one.complaints().rerouted()),
                new Named(
                        "Om utförare", one -> one.complaints().aboutProviders().cases())));
        blocks.add(
                tables.grid("Klagomål per källa", one -> lines(one.complaints().bySource())));
        blocks.add(Paper.Paragraph.of(
                "Ett ärende kan ha flera kategorier: markeringarna jämförs aldrig med antalet ärenden."));
        blocks.add(tables.figure(
                "Klagomål per kategori",
                "Stapeldiagram över klagomålens kategorier: "
                        + largest(categories(report.complaints().byCategory())),
                one -> categories(one.complaints().byCategory())));
        blocks.add(
                tables.grid("Klagomål per slag", one -> lines(one.complaints().byKind())));
        texts("Klagomål: vad Annat har varit", one -> one.complaints().byCategory(), blocks);
        if (!report.complaints().aboutProviders().byProvider().isEmpty()) {
            blocks.add(tables.grid(
                    "Klagomål per utförare",
                    one -> lines(one.complaints().aboutProviders().byProvider())));
        }
        return new Section("Klagomål och synpunkter", 1, blocks);
    }

    Section deviations() {
        List<Paper.Block> blocks = new ArrayList<>();
        blocks.add(tables.figures(
                "Avvikelser",
                new Named("Avvikelser", one -> one.deviations().cases()),
                new Named("Ännu inte bedömda", one -> one.deviations().unjudged()),
                new Named("Ingen avvikelse", one -> one.deviations().dismissed()),
                new Named("Misstänkt missförhållande", one -> one.deviations().suspectedMisconduct())));
        blocks.add(tables.grid(
                "Avvikelser per lagrum", one -> lines(one.deviations().byLegalBasis())));
        blocks.add(tables.grid(
                "Avvikelser per kategori", one -> categories(one.deviations().byCategory())));
        texts("Avvikelser: vad Annat har varit", one -> one.deviations().byCategory(), blocks);
        return new Section("Avvikelser", 1, blocks);
    }

    Section lexSarah() {
        List<Paper.Block> blocks = new ArrayList<>();
        blocks.add(tables.figures(
                "Lex Sarah",
                new Named("Rapporter", one -> one.lexSarah().reports()),
                new Named("Inte lex Sarah", one -> one.lexSarah().declined()),
                new Named("Från privata utförare", one -> one.lexSarah().providerReports()),
                new Named("Anmälda till IVO", one -> one.lexSarah().notifiedToIvo())));
        blocks.add(tables.grid(
                "Lex Sarah per kategori", one -> categories(one.lexSarah().byCategory())));
        blocks.add(tables.grid("Lex Sarah per nivå", one -> lines(one.lexSarah().byLevel())));
        texts("Lex Sarah: vad Annat har varit", one -> one.lexSarah().byCategory(), blocks);
        return new Section("Lex Sarah", 1, blocks);
    }

    Section incidents() {
        return Section.of(
                1,
                "Händelser",
                Paper.Paragraph.of(
                        "Ett ärende räknas i tabellen för sitt slag. Det som har hänt räknas en gång, hur många ärenden det än ledde till."),
                tables.figures(
                        "Händelser",
                        new Named("Det som har hänt", one -> one.incidents().events()),
                        new Named("Klagomål", one -> one.incidents().complaints()),
                        new Named("Avvikelser", one -> one.incidents().deviations()),
                        new Named("Lex Sarah", one -> one.incidents().lexSarah()),
                        new Named("Lex Maria", one -> one.incidents().lexMaria()),
                        new Named("Om samma händelse", one -> one.incidents().ofAnotherEvent())));
    }

    private void texts(String caption, Function<QualityReport, List<CategoryRow>> rows, List<Paper.Block> into) {
        Paper.Grid grid = tables.grid(
                caption,
                one -> rows.apply(one).stream()
                        .flatMap(row -> row.texts() == null ? Stream.empty() : row.texts().stream())
                        .map(text -> new Line(text.text(), text.text(), text.count()))
                        .toList());
        if (!grid.rows().isEmpty()) {
            into.add(grid);
        }
    }

    private static String largest(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.count() > 0)
                .max(Comparator.comparing(Line::count))
                .map(line -> "flest gäller " + line.label() + " med " + line.count() + ".")
                .orElse("inga ärenden.");
    }

    static List<Line> lines(List<Row> rows) {
        return rows.stream()
                .map(row -> new Line(row.code(), row.label(), row.count()))
                .toList();
    }

    private static List<Line> categories(List<CategoryRow> rows) {
        return rows.stream()
                .map(row -> new Line(row.code(), row.label(), row.count()))
                .toList();
    }
}

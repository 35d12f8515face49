package qms.reports.writtenreports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import qms.events.reporttemplates.ReportBlock;
import qms.events.reporttemplates.ReportChapter;
import qms.reports.platform.ReportDue;
import qms.reports.writtenreports.Placed.InChapter;
import qms.reports.writtenreports.WrittenReportView.Board;
import qms.reports.writtenreports.WrittenReportView.Freeze;
import qms.reports.writtenreports.WrittenReportView.Section;
import qms.service.export.BarChart;
import qms.service.export.Chart;
import qms.service.export.Paper;
import qms.service.export.RiskMatrix;
import qms.service.history.Labels;
import tools.jackson.databind.JsonNode;

/** A written report as a document: its chapters, with the figures where they are referred to, frozen or as they are now. */
final class ReportPaper {

    private final WrittenReportView report;
    private final FiguresText figures;
    private final UnaryOperator<String> nameOf;
    private final ReportTables tables;

    /** @param nameOf what a unit is called */
    ReportPaper(WrittenReportView report, FiguresText figures, UnaryOperator<String> nameOf) {
        this.report = report;
        this.figures = figures;
        this.nameOf = nameOf;
        this.tables = new ReportTables(report.unit(), figures);
    }

    Paper paper() {
        List<Paper.Section> sections = new ArrayList<>();
        report.planned().chapters().forEach(chapter -> chapter(chapter, sections));
        decisions(sections);
        supplements(sections);
        sections.add(new Paper.Section("Hur siffrorna är tagna", 1, grounds()));
        String tertial = Optional.ofNullable(report.planned().tertial())
                .map(part -> ", " + part)
                .orElse("");
        return new Paper(
                "rapport-" + report.unit() + "-" + report.planned().year(),
                report.planned().title(),
                nameOf.apply(report.unit()) + ", " + report.planned().year() + tertial,
                sections);
    }

    private void chapter(ReportChapter chapter, List<Paper.Section> into) {
        List<Paper.Block> own = new ArrayList<>();
        List<Paper.Section> departments = new ArrayList<>();
        for (Section section : WrittenReportDetails.sections(report, chapter.key())) {
            List<Paper.Block> written = section.blocks().stream()
                    .map(block -> block(new InChapter(chapter, section.department(), false, block)))
                    .toList();
            if (section.department().equals(report.unit())) {
                own.addAll(written);
            } else if (!written.isEmpty()) {
                departments.add(new Paper.Section(nameOf.apply(section.department()), 2, written));
            }
        }
        chapter.blocks().forEach(block -> own.add(block(new InChapter(chapter, report.unit(), true, block))));
        into.add(new Paper.Section(chapter.title(), 1, own));
        into.addAll(departments);
    }

    private Paper.Block block(InChapter placed) {
        ReportBlock block = placed.block();
        return switch (block.kind()) {
            case "TABLE" -> orNothing(tables.table(placed));
            case "CHART" -> chart(placed, Optional.ofNullable(block.alt()).orElse(placed.title()));
            case "FIGURE" ->
                new Paper.Paragraph(
                        placed.title(),
                        figures.value(placed.figuresOf(), placed.reference()).orElse(Paper.NONE));
            default -> Paper.Paragraph.of(Optional.ofNullable(block.text()).orElse(""));
        };
    }

    /** A heading over no rows looks like a mistake. */
    private static Paper.Block orNothing(Paper.Grid table) {
        return table.rows().isEmpty() ? new Paper.Paragraph(table.caption(), "Det finns inget att visa.") : table;
    }

    private Paper.Figure chart(InChapter placed, String alt) {
        Paper.Grid numbers = tables.table(placed);
        if (placed.reference().equals("risks.matrix")) {
            return new Paper.Figure(numbers.caption(), matrix(placed.figuresOf(), alt), numbers);
        }
        List<JsonNode> rows = ReportTables.rows(figures.report(placed.figuresOf()), placed.reference())
                .toList();
        Chart.Series counts = new Chart.Series(
                "Antal", rows.stream().map(row -> row.path("count").asLong()).toList());
        List<String> places =
                rows.stream().map(row -> row.path("label").asString("")).toList();
        return new Paper.Figure(numbers.caption(), new BarChart(alt, "Rad", places, List.of(counts), false), numbers);
    }

    private RiskMatrix matrix(String unit, String alt) {
        Map<RiskMatrix.Cell, Long> cells = new LinkedHashMap<>();
        ReportTables.rows(figures.report(unit), "risks.rows")
                .filter(risk -> risk.path("cell").isObject())
                .forEach(risk -> cells.merge(
                        new RiskMatrix.Cell(
                                risk.path("cell").path("probability").asInt(),
                                risk.path("cell").path("consequence").asInt(),
                                0,
                                risk.path("label").asString("")),
                        1L,
                        Long::sum));
        return new RiskMatrix(
                alt,
                cells.entrySet().stream()
                        .map(cell -> new RiskMatrix.Cell(
                                cell.getKey().probability(),
                                cell.getKey().consequence(),
                                cell.getValue(),
                                cell.getKey().level()))
                        .toList(),
                List.of());
    }

    private void decisions(List<Paper.Section> into) {
        if (report.said().decisions().isEmpty()) {
            return;
        }
        Paper.Rows rows = new Paper.Rows("Beslut", "Beslut", "Ansvarig", "Klart senast", "Beslutat", "Ledde till");
        report.said()
                .decisions()
                .forEach(decision -> rows.row(
                        decision.text(),
                        Optional.ofNullable(decision.responsible()).orElse(Paper.NONE),
                        Optional.<Object>ofNullable(decision.due()).orElse(Paper.NONE),
                        decision.decidedOn(),
                        decision.links().isEmpty() ? Paper.NONE : ledTo(decision)));
        into.add(Paper.Section.of(1, "Beslut vid genomgången", rows.grid()));
    }

    private static String ledTo(WrittenReportView.Decision decision) {
        return decision.links().stream()
                .map(link -> Labels.value("", "kind", link.kind()))
                .collect(Collectors.joining(", "));
    }

    private void supplements(List<Paper.Section> into) {
        report.board().supplements().forEach(supplement -> {
            Paper.Rows rows = new Paper.Rows("Rättelse " + supplement.number(), "Siffra", "Enhet", "Stod", "Ska vara");
            supplement
                    .figures()
                    .forEach(figure -> rows.row(
                            figure.figure(), nameOf.apply(figure.figuresOf()), figure.printed(), figure.correct()));
            into.add(Paper.Section.of(
                    1,
                    "Rättelse " + supplement.number(),
                    new Paper.Paragraph("Beslutad", supplement.decidedOn() + " av " + supplement.approvedBy()),
                    Paper.Paragraph.of(supplement.reason()),
                    rows.grid()));
        });
    }

    private List<Paper.Block> grounds() {
        List<Paper.Block> blocks = new ArrayList<>();
        ReportDue.of(report.planned().kind(), report.planned().year())
                .ifPresent(due -> blocks.add(new Paper.Paragraph(
                        "Ska finnas senast", due.on() + " (" + due.law().citation() + ")")));
        Board board = report.board();
        if (board.paragraph() != null) {
            blocks.add(new Paper.Paragraph(
                    "Nämndens beslut",
                    board.meetingOn() + ", " + board.paragraph() + ", dnr " + board.registryNumber()));
        }
        Optional<Freeze> frozen = report.frozen();
        if (frozen.isEmpty()) {
            blocks.add(Paper.Paragraph.of("Siffrorna är de som gäller nu. De är inte frysta och kan ändras."));
            return blocks;
        }
        Freeze freeze = frozen.get();
        blocks.add(
                new Paper.Paragraph("Frysta som de var kända", freeze.dataAsOf().toString()));
        blocks.add(new Paper.Paragraph("Händelser i loggen", Long.toString(freeze.position())));
        if (freeze.ledgerHead() != null) {
            blocks.add(new Paper.Paragraph("Loggens huvud", freeze.ledgerHead()));
        }
        blocks.add(new Paper.Paragraph("Räknade av version", freeze.query()));
        blocks.add(new Paper.Paragraph("Siffrornas SHA-256", freeze.sha256()));
        return blocks;
    }
}

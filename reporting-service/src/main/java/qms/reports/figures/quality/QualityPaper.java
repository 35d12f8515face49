package qms.reports.figures.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import qms.reports.figures.RiskCell;
import qms.reports.figures.quality.QualityReport.RiskRow;
import qms.reports.figures.quality.SideBySide.Line;
import qms.reports.figures.quality.SideBySide.Named;
import qms.service.export.Paper;
import qms.service.export.Paper.Section;
import qms.service.export.RiskMatrix;

/** The quality or tertial report as a document, every figure of it; for a board with its departments side by side. */
final class QualityPaper {

    private final QualityReport report;
    private final QualityParts parts;
    private final SideBySide tables;
    private final CasePaper cases;

    QualityPaper(QualityReport report, QualityParts parts) {
        this.report = report;
        this.parts = parts;
        this.tables = new SideBySide(report, parts.departments());
        this.cases = new CasePaper(report, tables);
    }

    Paper paper() {
        String tertial = report.tertial();
        String kind = tertial == null ? "kvalitetsrapport" : "tertialrapport";
        return new Paper(
                kind + "-" + report.unit().key() + "-" + report.year()
                        + (tertial == null ? "" : "-" + tertial.toLowerCase(Locale.ROOT)),
                tertial == null ? "Kvalitetsrapport" : "Tertialrapport",
                report.unit().name() + ", " + report.period().from() + " till "
                        + report.period().to(),
                List.of(
                        about(),
                        cases.complaints(),
                        cases.deviations(),
                        cases.lexSarah(),
                        cases.incidents(),
                        risks(),
                        selfChecks(),
                        said()));
    }

    private Section about() {
        List<Paper.Block> blocks = new ArrayList<>();
        blocks.add(
                Paper.Paragraph.of(
                        "Alla siffror är räknade ur det som är registrerat. Ett streck betyder att raden inte finns hos enheten; noll betyder noll."));
        if (report.asOf() != null) {
            blocks.add(new Paper.Paragraph("Så som det var känt", report.asOf().toString()));
        }
        if (report.recordedBy() != null) {
            blocks.add(new Paper.Paragraph(
                    "Det som var inskrivet", report.recordedBy().toString()));
        }
        if (report.importedLater() != null) {
            blocks.add(new Paper.Paragraph("Inläst i efterhand", report.importedLater() + " av det som räknas"));
        }
        String because = report.comparability().because();
        blocks.add(new Paper.Paragraph(
                "Jämförbarhet", because == null ? "Perioden kan jämföras med året före." : because));
        return new Section("Om rapporten", 1, blocks);
    }

    private Section risks() {
        List<Paper.Block> blocks = new ArrayList<>();
        blocks.add(tables.grid(
                "Risker per nivå",
                one -> Stream.concat(
                                CasePaper.lines(one.risks().byLevel()).stream(),
                                Stream.of(
                                        new Line(
                                                "unassessed",
                                                "Inte bedömda",
                                                one.risks().unassessed()),
                                        new Line(
                                                "total",
                                                "Alla risker",
                                                one.risks().total())))
                        .toList()));
        if (report.risks().rows().stream().anyMatch(risk -> risk.cell() != null)) {
            blocks.add(new Paper.Figure("Riskmatris", matrix()));
        }
        if (!report.risks().rows().isEmpty()) {
            Paper.Rows rows = new Paper.Rows(
                    "Risker", "Risk", "Enhet", "Aktivitet", "Sannolikhet", "Konsekvens", "Värde", "Nivå");
            report.risks().rows().forEach(risk -> add(rows, risk));
            blocks.add(rows.grid());
        }
        return new Section("Risker", 1, blocks);
    }

    private RiskMatrix matrix() {
        Map<RiskCell, List<RiskRow>> cells = report.risks().rows().stream()
                .filter(risk -> risk.cell() != null)
                .collect(Collectors.groupingBy(RiskRow::cell));
        String critical = report.risks().byLevel().stream()
                .map(level -> level.count() + " " + level.label().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return new RiskMatrix(
                "Riskmatris med sannolikhet och konsekvens: " + critical + ".",
                cells.entrySet().stream()
                        .map(cell -> new RiskMatrix.Cell(
                                cell.getKey().probability(),
                                cell.getKey().consequence(),
                                cell.getValue().size(),
                                QualityWords.orNone(cell.getValue().getFirst().label())))
                        .toList(),
                parts.moves());
    }

    private static void add(Paper.Rows rows, RiskRow risk) {
        RiskCell cell = risk.cell();
        rows.row(
                risk.risk(),
                risk.unit().name(),
                QualityWords.orNone(risk.activity()),
                cell == null ? Paper.NONE : cell.probability(),
                cell == null ? Paper.NONE : cell.consequence(),
                risk.value() == null ? Paper.NONE : risk.value(),
                QualityWords.orNone(risk.label()));
    }

    private Section selfChecks() {
        return Section.of(
                1,
                "Egenkontroller",
                tables.figures(
                        "Egenkontroller",
                        new Named("Planerade", one -> one.selfChecks().planned()),
                        new Named("Genomförda", one -> one.selfChecks().performed()),
                        new Named("Godkända", one -> one.selfChecks().passed()),
                        new Named("Ej godkända", one -> one.selfChecks().failed()),
                        new Named("Ej genomförda", one -> one.selfChecks().notPerformed()),
                        new Named("Återstår", one -> one.selfChecks().pending())));
    }

    /** What units have said themselves, beside what is counted. */
    private Section said() {
        List<Paper.Block> blocks = new ArrayList<>();
        if (report.discrepancies().isEmpty()) {
            blocks.add(Paper.Paragraph.of("Ingen enhet har uppgett en annan siffra än den räknade."));
        } else {
            Paper.Rows rows = new Paper.Rows(
                    "Avvikande uppgifter", "Uppgift", "Enhet", "Uppgett", "Räknat", "Enhetens förklaring");
            report.discrepancies()
                    .forEach(one -> rows.row(
                            QualityWords.figure(one.figure()),
                            name(one.unit()),
                            one.declared(),
                            one.computed(),
                            one.text()));
            blocks.add(rows.grid());
        }
        Paper.Rows states = new Paper.Rows("Rapportering per enhet", "Enhet", "Ämne", "Läge");
        report.reporting()
                .forEach(one -> states.row(
                        name(one.unit()), QualityWords.subject(one.subject()), QualityWords.state(one.state())));
        blocks.add(states.grid());
        return new Section("Uppgifter från enheterna", 1, blocks);
    }

    private String name(String unit) {
        return parts.names().getOrDefault(unit, unit);
    }
}

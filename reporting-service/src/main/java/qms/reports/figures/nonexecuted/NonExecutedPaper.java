package qms.reports.figures.nonexecuted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qms.reports.figures.nonexecuted.NonExecutedStatistics.Quarter;
import qms.reports.figures.nonexecuted.NonExecutedStatistics.Row;
import qms.service.export.BarChart;
import qms.service.export.Chart;
import qms.service.export.Paper;
import qms.service.export.Paper.Section;
import qms.web.law.SpecialFee;

/** The statistics as a document for the council: counts, no identities. */
final class NonExecutedPaper {

    private NonExecutedPaper() {}

    static Paper of(NonExecutedStatistics statistics) {
        Integer asked = statistics.quarter();
        List<Section> sections = new ArrayList<>(List.of(about(statistics)));
        statistics.quarters().forEach(quarter -> sections.add(quarter(quarter)));
        Paper.Rows missing = new Paper.Rows("Det som inte redovisas", "Uppgift", "Varför");
        statistics.notRecorded().forEach(each -> missing.row(each.label(), each.why()));
        sections.add(Section.of(1, "Det som inte redovisas", missing.grid()));
        return new Paper(
                "ej-verkstallda-beslut-" + statistics.unit().key() + "-" + statistics.year()
                        + (asked == null ? "" : "-kvartal-" + asked),
                "Ej verkställda beslut",
                statistics.unit().name() + ", " + (asked == null ? "år " : "kvartal " + asked + " ")
                        + statistics.year(),
                sections);
    }

    private static Section about(NonExecutedStatistics statistics) {
        Paper.Rows rows = new Paper.Rows(
                "Kvartalen", "Kvartal", "Väntar", "Verkställda sedan de rapporterades", "Längsta väntan", "Medianen");
        statistics
                .quarters()
                .forEach(quarter -> rows.row(
                        "Kvartal " + quarter.quarter(),
                        quarter.waiting(),
                        quarter.executed(),
                        orNone(quarter.waitingTime().longestLabel()),
                        orNone(quarter.waitingTime().medianLabel())));
        Chart chart = new BarChart(
                "Staplar för hur många beslut som väntade vid slutet av varje kvartal",
                "Kvartal",
                statistics.quarters().stream()
                        .map(quarter -> "Kvartal " + quarter.quarter())
                        .toList(),
                List.of(new Chart.Series(
                        "Beslut som väntar",
                        statistics.quarters().stream().map(Quarter::waiting).toList())),
                false);
        List<Paper.Block> blocks = new ArrayList<>();
        blocks.add(
                Paper.Paragraph.of(
                        "Gynnande beslut som inte har verkställts inom tre månader, eller som har avbrutits så länge (34 kap. SoL). Kvartalen summeras inte: ett beslut redovisas varje kvartal tills det är verkställt."));
        Optional.ofNullable(statistics.asOf())
                .ifPresent(asOf -> blocks.add(new Paper.Paragraph("Så som det var känt", asOf.toString())));
        blocks.add(rows.grid());
        blocks.add(new Paper.Figure("Beslut som väntar", chart));
        return new Section("Sammanfattning", 1, blocks);
    }

    private static Section quarter(Quarter quarter) {
        return Section.of(
                1,
                "Kvartal " + quarter.quarter(),
                rows(quarter, "efter lag", quarter.byLaw()),
                rows(quarter, "efter insats", quarter.byType()),
                rows(quarter, "ej verkställda och avbrutna", quarter.byState()),
                rows(quarter, "efter väntetid", quarter.byElapsed()),
                rows(quarter, "verkställda efter väntetid", quarter.executedAfter()),
                fees(quarter),
                reports(quarter));
    }

    private static Paper.Grid rows(Quarter quarter, String by, List<Row> rows) {
        Paper.Rows table = new Paper.Rows("Kvartal " + quarter.quarter() + ": " + by, "Rad", "Antal");
        rows.forEach(row -> table.row(row.label(), row.count()));
        return table.grid();
    }

    private static Paper.Grid fees(Quarter quarter) {
        Paper.Rows table =
                new Paper.Rows("Kvartal " + quarter.quarter() + ": särskild avgift", "Beslut", "Avgift", "Antal");
        quarter.fees().forEach(row -> {
            SpecialFee fee = row.fee();
            table.row(
                    fee == null ? "Beslutsdagen framgår inte av väntetiden" : decided(fee),
                    fee == null ? Paper.NONE : fee.least() + "–" + fee.most() + " kr",
                    row.count());
        });
        return table.grid();
    }

    private static String decided(SpecialFee fee) {
        return fee.validFrom() == null ? "Till och med " + fee.validTo() : "Från och med " + fee.validFrom();
    }

    private static Paper.Grid reports(Quarter quarter) {
        Paper.Rows table = new Paper.Rows(
                "Kvartal " + quarter.quarter() + ": rapporter",
                "Enhet",
                "Till IVO",
                "Insamlat",
                "Sänt till IVO",
                "Sänt till revisorerna",
                "Till fullmäktige");
        quarter.reports()
                .forEach(report -> table.row(
                        report.unit().name(),
                        report.toIvoLabel(),
                        orNone(report.collectedOn()),
                        orNone(report.sentToIvoOn()),
                        orNone(report.sentToAuditorsOn()),
                        orNone(report.reportedToCouncilOn())));
        return table.grid();
    }

    private static Object orNone(@Nullable Object cell) {
        return cell == null ? Paper.NONE : cell;
    }
}

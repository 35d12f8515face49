package qms.reports.figures.dashboards;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import qms.reports.figures.dashboards.Dashboard.Matrix;
import qms.reports.figures.dashboards.Dashboard.Moved;
import qms.reports.figures.dashboards.Dashboard.Point;
import qms.reports.figures.dashboards.Dashboard.Share;
import qms.reports.figures.dashboards.Dashboard.Trend;
import qms.service.export.BarChart;
import qms.service.export.Chart.Series;
import qms.service.export.Paper;
import qms.service.export.Paper.Block;
import qms.service.export.Paper.Figure;
import qms.service.export.Paper.Paragraph;
import qms.service.export.Paper.Section;
import qms.service.export.RiskMatrix;

/** A dashboard as a document: the tiles as a table, the rest as charts with their numbers. */
final class DashboardPaper {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mars", "apr", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec");

    private final Dashboard dashboard;

    private DashboardPaper(Dashboard dashboard) {
        this.dashboard = dashboard;
    }

    static Paper of(Dashboard dashboard) {
        return new DashboardPaper(dashboard).paper();
    }

    private Paper paper() {
        String known = dashboard.asOf() == null ? "" : ", så som det var känt då";
        return new Paper(
                "oversikt-" + dashboard.unit().key() + "-" + dashboard.day(),
                "Översikt",
                dashboard.unit().name() + ", " + dashboard.from() + " till " + dashboard.day() + known,
                List.of(
                        Section.of(1, "I korthet", tiles()),
                        new Section("Över tid", 1, trends()),
                        Section.of(
                                1,
                                "Klagomål och synpunkter",
                                shares("Efter källa", "Källa", dashboard.sources()),
                                shares("Efter kategori", "Kategori", dashboard.categories())),
                        new Section("Lex Sarah", 1, lexSarah()),
                        new Section("Risker", 1, risks(dashboard.risks())),
                        Section.of(1, "Egenkontroller", checks()),
                        Section.of(
                                1,
                                "Åtgärder",
                                shares(
                                        "Efter läge",
                                        "Läge",
                                        dashboard.measures().byStatus()),
                                shares(
                                        "Öppna, efter hur sena de är",
                                        "Hur sena",
                                        dashboard.measures().byAge())),
                        Section.of(1, "Uppföljningar", followUps()),
                        Section.of(1, "Frister", deadlines())));
    }

    private Block tiles() {
        Paper.Rows rows = new Paper.Rows("Siffror i korthet", "Vad", "Antal", "Förra året");
        dashboard
                .tiles()
                .forEach(tile -> rows.row(
                        tile.label(),
                        tile.number(),
                        Optional.<Object>ofNullable(tile.lastYear()).orElse(Paper.NONE)));
        return rows.grid();
    }

    private List<Block> trends() {
        List<Block> blocks = new ArrayList<>();
        dashboard.years().stream()
                .filter(year -> year.because() != null)
                .map(year -> new Paragraph(String.valueOf(year.year()), Objects.requireNonNull(year.because())))
                .forEach(blocks::add);
        dashboard.trends().forEach(trend -> blocks.add(trend(trend)));
        return blocks;
    }

    private static Block trend(Trend trend) {
        List<Point> tertials = trend.points().stream()
                .filter(point -> point.tertial() != null && point.count() != null)
                .toList();
        List<String> places = tertials.stream()
                .map(point -> point.year() + " " + point.tertial() + (point.complete() ? "" : " (pågår)"))
                .toList();
        List<Long> counts = tertials.stream()
                .flatMap(point -> Stream.ofNullable(point.count()))
                .toList();
        return bars(trend.label(), "Tertial", places, List.of(new Series("Antal", counts)));
    }

    private List<Block> lexSarah() {
        Dashboard.Decisions decisions = dashboard.lexSarah();
        String median = Optional.ofNullable(decisions.medianDays())
                .map(days -> " Hälften av de första besluten kom inom %s dagar."
                        .formatted(days.toString().replace(".0", "").replace('.', ',')))
                .orElse("");
        return List.of(
                Paragraph.of("%d rapporter: %d med beslut och %d utan.%s"
                        .formatted(decisions.reports(), decisions.decided(), decisions.undecided(), median)),
                shares("Efter nivå", "Nivå", decisions.byLevel()));
    }

    private static List<Block> risks(Matrix map) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of("%d bedömda, %d ännu inte. Det som har flyttats har gjort det efter %s."
                .formatted(map.assessed(), map.unassessed(), map.since())));
        blocks.add(new Figure(
                "Risker på kartan",
                new RiskMatrix(
                        "Karta över risker: " + map.assessed() + " bedömda, varav "
                                + map.moved().size() + " har flyttats." + levels(map),
                        map.cells().stream()
                                .map(cell -> new RiskMatrix.Cell(
                                        cell.probability(), cell.consequence(), cell.count(), level(cell)))
                                .toList(),
                        moves(map.moved()))));
        if (!map.moved().isEmpty()) {
            Paper.Rows moved = new Paper.Rows("Risker som har flyttats", "Risk", "Enhet", "Förr", "Nu");
            map.moved()
                    .forEach(risk -> moved.row(
                            risk.risk(),
                            risk.unit().name(),
                            risk.fromProbability() + " × " + risk.fromConsequence(),
                            risk.probability() + " × " + risk.consequence()));
            blocks.add(moved.grid());
        }
        return blocks;
    }

    /** What is seen by colour is said too. */
    private static String levels(Matrix map) {
        return map.cells().stream()
                .map(cell -> " Sannolikhet %d och konsekvens %d: %d%s."
                        .formatted(
                                cell.probability(),
                                cell.consequence(),
                                cell.count(),
                                level(cell).isEmpty() ? "" : ", " + level(cell).toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining());
    }

    private static String level(Dashboard.Cell cell) {
        return Objects.requireNonNullElse(cell.label(), "");
    }

    /** Those that have gone the same way are one arrow. */
    private static List<RiskMatrix.Move> moves(List<Moved> moved) {
        Map<List<Integer>, Long> ways = moved.stream()
                .collect(Collectors.groupingBy(
                        risk -> List.of(
                                risk.fromProbability(), risk.fromConsequence(), risk.probability(), risk.consequence()),
                        () -> new TreeMap<>((one, other) -> one.toString().compareTo(other.toString())),
                        Collectors.counting()));
        return ways.entrySet().stream()
                .map(way -> new RiskMatrix.Move(
                        way.getKey().get(0),
                        way.getKey().get(1),
                        way.getKey().get(2),
                        way.getKey().get(3),
                        way.getValue()))
                .toList();
    }

    private Block checks() {
        return bars(
                "Egenkontroller per månad",
                "Månad",
                dashboard.selfChecks().stream()
                        .map(month -> MONTHS.get(month.month() - 1))
                        .toList(),
                List.of(
                        series("Planerade", Dashboard.Month::due),
                        series("Utförda", Dashboard.Month::performed),
                        series("Missade", Dashboard.Month::missed)));
    }

    private Series series(String name, ToLongFunction<Dashboard.Month> number) {
        return new Series(
                name, dashboard.selfChecks().stream().mapToLong(number).boxed().toList());
    }

    private Block followUps() {
        Paper.Rows rows = new Paper.Rows("Uppföljningar per period", "Period", "Inlämnade", "Saknas", "Inte dags än");
        dashboard.followUps().forEach(one -> rows.row(one.period(), one.submitted(), one.missing(), one.notDue()));
        return rows.grid();
    }

    private Block deadlines() {
        Paper.Rows rows = new Paper.Rows(
                "Frister efter vad som ska göras", "Vad", "Hållna", "För sent", "Missade", "Kommer", "Procent hållna");
        dashboard
                .deadlines()
                .forEach(each -> rows.row(
                        each.label(),
                        each.kept(),
                        each.late(),
                        each.missed(),
                        each.coming(),
                        each.share() == null ? Paper.NONE : each.share()));
        return rows.grid();
    }

    private static Block shares(String caption, String axis, List<Share> shares) {
        return bars(
                caption,
                axis,
                shares.stream().map(Share::label).toList(),
                List.of(new Series("Antal", shares.stream().map(Share::count).toList())));
    }

    private static Block bars(String caption, String axis, List<String> places, List<Series> series) {
        String said = IntStream.range(0, places.size())
                .mapToObj(place -> places.get(place) + ": "
                        + series.stream()
                                .map(each -> String.valueOf(each.values().get(place)))
                                .collect(Collectors.joining(" / ")))
                .collect(Collectors.joining("; "));
        return new Figure(caption, new BarChart(caption + ". " + said + ".", axis, places, series, false));
    }
}

package qms.reports.writtenreports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import qms.reports.writtenreports.Placed.InChapter;
import qms.service.export.Paper;
import qms.service.history.Labels;
import tools.jackson.databind.JsonNode;

/** The tables that chapters refer to, out of the report's figures. A dash is no answer, and a zero is one. */
final class ReportTables {

    /** What stands beside the figures, and which of its cells are shown. */
    private static final Map<String, List<String>> BESIDE = Map.of(
            "surveys", List.of("title", "period", "status", "respondents", "answers", "note"),
            "inspections", List.of("authority", "matter", "status", "outcome", "findings", "summary", "responseDue"),
            "providerReviews", List.of("matter", "kind", "status", "requirements", "notMet"),
            "trainings", List.of("title", "completed"),
            "meetings", List.of("kind", "participants", "decisions"),
            "changeRequests", List.of("title", "status"));

    private static final Map<String, String> HEADINGS =
            Map.of("notMet", "Inte uppfyllda krav", "completed", "Har gått", "answers", "Svar", "decisions", "Beslut");

    private final String unit;
    private final FiguresText figures;

    ReportTables(String unit, FiguresText figures) {
        this.unit = unit;
        this.figures = figures;
    }

    Paper.Grid table(InChapter placed) {
        String of = placed.figuresOf();
        String caption =
                of.equals(unit) ? placed.title() : placed.title() + ", " + FiguresText.name(figures.report(of));
        return switch (placed.reference()) {
            case "risks.table" -> risks(caption, of);
            case "risks.matrix" -> cells(caption, of);
            case "selfChecks.table" -> checks(caption, of);
            case "measures" -> measures(caption, of);
            case "followUps" -> followUps(caption);
            case "discrepancies" -> discrepancies(caption, of);
            case "healthCare.byRisk" -> CareTables.risk(caption, figures.report(of));
            case "lexMaria.daysToDecision" -> CareTables.daysToDecision(caption, figures.report(of));
            case "review.decisions", "review.trends", "review.risks", "review.measures" ->
                figures.review(placed.reference(), placed.title());
            default ->
                BESIDE.containsKey(placed.reference())
                        ? beside(caption, placed.reference(), of)
                        : counts(caption, placed.reference(), of);
        };
    }

    /** The rows of a figure, for the whole with its departments beside it. */
    private Paper.Grid counts(String caption, String reference, String of) {
        List<JsonNode> columns = new ArrayList<>();
        if (of.equals(unit)) {
            columns.addAll(figures.departments());
        }
        columns.add(figures.report(of));
        Map<String, String> labels = new LinkedHashMap<>();
        columns.reversed()
                .forEach(column -> rows(column, reference)
                        .forEach(row -> labels.putIfAbsent(
                                row.path("code").asString(""), row.path("label").asString(""))));
        List<String> headings = new ArrayList<>(List.of("Rad"));
        columns.forEach(column -> headings.add(FiguresText.name(column)));
        List<List<Object>> cells = new ArrayList<>();
        labels.forEach((code, label) -> {
            List<Object> line = new ArrayList<>(List.of(label));
            columns.forEach(column -> line.add(count(column, reference, code)));
            cells.add(line);
        });
        return new Paper.Grid(caption, headings, cells);
    }

    private static Object count(JsonNode report, String reference, String code) {
        return FiguresText.value(report, reference + "." + code)
                .<Object>map(Long::valueOf)
                .orElse(CareTables.has(reference) ? 0L : Paper.NONE);
    }

    static Stream<JsonNode> rows(JsonNode report, String reference) {
        JsonNode at = report;
        for (String name : reference.split("\\.")) {
            at = at.path(name);
        }
        return at.valueStream();
    }

    private Paper.Grid risks(String caption, String of) {
        Paper.Rows rows =
                new Paper.Rows(caption, "Risk", "Enhet", "Delprocess", "Riskvärde", "Nivå", "Beslut", "Åtgärder");
        plan(of).forEach(risk -> rows.row(
                text(risk, "risk"),
                name(risk),
                text(risk, "subprocess"),
                risk.path("value").isNumber() ? risk.path("value").asLong() : Paper.NONE,
                code("level", risk.path("level")),
                code("decision", risk.path("decision")),
                joined(risk.path("measures"), "description")));
        return rows.grid();
    }

    private Paper.Grid cells(String caption, String of) {
        Paper.Rows rows = new Paper.Rows(caption, "Risk", "Sannolikhet", "Konsekvens", "Riskvärde", "Nivå");
        rows(figures.report(of), "risks.rows")
                .forEach(risk -> rows.row(
                        text(risk, "risk"),
                        number(risk.path("cell").path("probability")),
                        number(risk.path("cell").path("consequence")),
                        number(risk.path("value")),
                        text(risk, "label")));
        return rows.grid();
    }

    private Paper.Grid checks(String caption, String of) {
        Paper.Rows rows = new Paper.Rows(
                caption,
                "Egenkontroll",
                "Enhet",
                "Delprocess",
                "Planerade",
                "Godkända",
                "Ej godkända",
                "Ej genomförda");
        Stream.concat(
                        plan(of).flatMap(risk -> risk.path("selfChecks").valueStream()),
                        figures.plan()
                                .path("selfChecksWithoutRisk")
                                .valueStream()
                                .filter(check -> isOf(check, of)))
                .distinct()
                .forEach(check -> {
                    JsonNode occurrences = check.path("occurrences");
                    rows.row(
                            text(check, "name"),
                            name(check),
                            text(check, "subprocess"),
                            number(occurrences.path("planned")),
                            number(occurrences.path("passed")),
                            number(occurrences.path("failed")),
                            number(occurrences.path("notPerformed")));
                });
        return rows.grid();
    }

    private Paper.Grid measures(String caption, String of) {
        Paper.Rows rows = new Paper.Rows(caption, "Åtgärd", "Risk", "Enhet", "Läge", "Klar senast");
        plan(of).forEach(risk -> risk.path("measures")
                .valueStream()
                .forEach(measure -> rows.row(
                        text(measure, "description"),
                        text(risk, "risk"),
                        name(risk),
                        code("status", measure.path("status")),
                        text(measure, "due"))));
        return rows.grid();
    }

    private Paper.Grid followUps(String caption) {
        Paper.Rows rows = new Paper.Rows(caption, "Period", "Inlämnade", "Saknas", "Inte dags än");
        figures.followUps()
                .path("periods")
                .valueStream()
                .forEach(period -> rows.row(
                        text(period, "period"),
                        number(period.path("submitted")),
                        number(period.path("missing")),
                        number(period.path("notDue"))));
        return rows.grid();
    }

    private Paper.Grid discrepancies(String caption, String of) {
        Paper.Rows rows = new Paper.Rows(caption, "Uppgift", "Enhet", "Uppgett", "Räknat", "Enhetens förklaring");
        figures.report(of)
                .path("discrepancies")
                .valueStream()
                .forEach(one -> rows.row(
                        text(one, "figure"),
                        FiguresText.name(figures.report(one.path("unit").asString(""))),
                        number(one.path("declared")),
                        number(one.path("computed")),
                        text(one, "text")));
        return rows.grid();
    }

    private Paper.Grid beside(String caption, String reference, String of) {
        List<String> names = BESIDE.getOrDefault(reference, List.of());
        List<String> headings = new ArrayList<>(List.of("Enhet", "Dag"));
        names.forEach(
                name -> headings.add(Optional.ofNullable(HEADINGS.get(name)).orElseGet(() -> Labels.field(name))));
        List<List<Object>> cells = figures.rows(reference)
                .filter(row -> isOf(row, of))
                .map(row -> {
                    List<Object> line = new ArrayList<>(List.of(name(row), text(row, "day")));
                    names.forEach(name -> line.add(code(name, row.path("cells").path(name))));
                    return line;
                })
                .toList();
        return new Paper.Grid(caption, headings, cells);
    }

    private Stream<JsonNode> plan(String of) {
        return figures.plan().path("rows").valueStream().filter(row -> isOf(row, of));
    }

    private boolean isOf(JsonNode row, String of) {
        return of.equals(unit) || row.path("unit").path("key").asString("").equals(of);
    }

    private static String name(JsonNode row) {
        return FiguresText.name(row);
    }

    static Object number(JsonNode value) {
        return value.isNumber() ? value.decimalValue() : Paper.NONE;
    }

    private static String text(JsonNode row, String member) {
        String text = row.path(member).asString("");
        return text.isBlank() ? Paper.NONE : text;
    }

    private static String code(String field, JsonNode value) {
        String text = Labels.value("", field, value.asString(""));
        return text.isBlank() ? Paper.NONE : text;
    }

    private static String joined(JsonNode rows, String member) {
        String all = String.join(
                "; ",
                rows.valueStream().map(row -> row.path(member).asString("")).toList());
        return all.isBlank() ? Paper.NONE : all;
    }
}

package qms.reports.writtenreports;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import qms.service.export.Paper;
import qms.web.forms.Forms;
import tools.jackson.databind.JsonNode;

/** The figures of a report, frozen or not, and how one finds something in them. */
record FiguresText(JsonNode all) {

    private static final String CODE = "code";
    private static final String COUNT = "count";

    static FiguresText of(String json) {
        return new FiguresText(Forms.parse(json));
    }

    /** The figures of the unit and its departments; the unit first. */
    List<JsonNode> reports() {
        return all.path("reports").valueStream().toList();
    }

    /** Those of the departments alone. */
    List<JsonNode> departments() {
        return reports().subList(1, reports().size());
    }

    JsonNode whole() {
        return all.path("reports").path(0);
    }

    Optional<JsonNode> of(String unit, boolean cumulative) {
        return all.path(cumulative ? "cumulative" : "reports")
                .valueStream()
                .filter(report -> key(report).equals(unit))
                .findFirst();
    }

    JsonNode report(String unit) {
        return of(unit, false).orElseGet(this::whole);
    }

    /** The rows of a table that stands beside the figures, of a unit and what is below it, or all. */
    Stream<JsonNode> rows(String table) {
        return all.path("tables").path(table).valueStream();
    }

    /** A table that a management review looks back on; without rows in any other report. */
    Paper.Grid review(String reference, String caption) {
        return all.path("review")
                .valueStream()
                .filter(table -> table.path("reference").asString("").equals(reference))
                .findFirst()
                .map(table -> new Paper.Grid(
                        caption,
                        table.path("columns")
                                .valueStream()
                                .map(column -> column.asString(""))
                                .toList(),
                        table.path("rows")
                                .valueStream()
                                .map(row ->
                                        row.valueStream().map(FiguresText::cell).toList())
                                .toList()))
                .orElseGet(() -> new Paper.Grid(caption, List.of(caption), List.of()));
    }

    private static Object cell(JsonNode cell) {
        return cell.isNumber() ? cell.decimalValue() : cell.asString("");
    }

    JsonNode plan() {
        return all.path("plan");
    }

    JsonNode followUps() {
        return all.path("followUps");
    }

    /** A single figure of a unit by its name: {@code lexSarah.reports}, or {@code complaints.bySource.RELATIVE}. */
    Optional<String> value(String unit, String figure) {
        return of(unit, false).flatMap(report -> value(report, figure));
    }

    static Optional<String> value(JsonNode report, String figure) {
        JsonNode at = report;
        Iterator<String> names = List.of(figure.split("\\.")).iterator();
        while (names.hasNext()) {
            String name = names.next();
            at = at.isArray() ? row(at, name) : at.path(name);
        }
        return at.isValueNode() && !at.isMissingNode() && !at.isNull() ? Optional.of(at.asString()) : Optional.empty();
    }

    static long count(JsonNode report, String figure) {
        return value(report, figure).map(Long::valueOf).orElse(0L);
    }

    static String key(JsonNode report) {
        return report.path("unit").path("key").asString("");
    }

    static String name(JsonNode report) {
        return report.path("unit").path("name").asString("");
    }

    private static JsonNode row(JsonNode rows, String code) {
        return rows.valueStream()
                .filter(row -> row.path(CODE).asString("").equals(code))
                .findFirst()
                .map(row -> row.path(COUNT))
                .orElseGet(() -> rows.path("none"));
    }
}

package qms.reports.figures.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import qms.service.export.BarChart;
import qms.service.export.Chart;
import qms.service.export.Paper;

/**
 * A table of figures with a column for each department and one for all of it. Where a department has no such row there is a dash, never a zero;
 * what lies in none of them has a column of its own, so that a row always adds up.
 */
final class SideBySide {

    private static final String ALL = "Totalt";
    private static final String ELSEWHERE = "Övrigt";

    private final QualityReport whole;
    private final List<QualityReport> departments;

    SideBySide(QualityReport whole, List<QualityReport> departments) {
        this.whole = whole;
        this.departments = departments;
    }

    /** A row, and its code; the text of a category is its label. */
    record Line(String code, String label, long count) {}

    /** One figure of a report, under a name. */
    record Named(String label, ToLongFunction<QualityReport> figure) {}

    Paper.Grid figures(String caption, Named... figures) {
        return grid(
                caption,
                report -> List.of(figures).stream()
                        .map(figure -> new Line(
                                figure.label(), figure.label(), figure.figure().applyAsLong(report)))
                        .toList());
    }

    Paper.Grid grid(String caption, Function<QualityReport, List<Line>> lines) {
        Map<String, Long> all = counts(lines.apply(whole));
        List<Map<String, Long>> parts =
                departments.stream().map(lines).map(SideBySide::counts).toList();
        List<List<Object>> rows = new ArrayList<>();
        labels(lines).forEach((code, label) -> rows.add(row(code, label, all, parts)));
        List<String> columns = new ArrayList<>(List.of(caption.contains("kategori") ? "Kategori" : "Uppgift"));
        departments.forEach(department -> columns.add(department.unit().name()));
        columns.add(ELSEWHERE);
        columns.add(departments.isEmpty() ? "Antal" : ALL);
        return withoutEmptyRest(caption, columns, rows);
    }

    /** The same as bars, one on top of the other for each department. */
    Paper.Figure figure(String caption, String alt, Function<QualityReport, List<Line>> lines) {
        Paper.Grid grid = grid(caption, lines);
        int parts = departments.isEmpty() ? 1 : grid.columns().size() - 2;
        List<Chart.Series> series = new ArrayList<>();
        for (int column = 1; column <= parts; column++) {
            int at = column;
            series.add(new Chart.Series(
                    grid.columns().get(at),
                    grid.rows().stream()
                            .map(row -> row.get(at) instanceof Number number ? number : (Number) Double.NaN)
                            .toList()));
        }
        List<String> places =
                grid.rows().stream().map(row -> row.getFirst().toString()).toList();
        return new Paper.Figure(caption, new BarChart(alt, grid.columns().getFirst(), places, series, parts > 1), grid);
    }

    private Map<String, String> labels(Function<QualityReport, List<Line>> lines) {
        Map<String, String> labels = new LinkedHashMap<>();
        lines.apply(whole).forEach(line -> labels.put(line.code(), line.label()));
        departments.forEach(
                department -> lines.apply(department).forEach(line -> labels.putIfAbsent(line.code(), line.label())));
        return labels;
    }

    private static List<Object> row(String code, String label, Map<String, Long> all, List<Map<String, Long>> parts) {
        List<Object> row = new ArrayList<>(List.of(label));
        parts.forEach(part -> row.add(part.containsKey(code) ? part.get(code) : Paper.NONE));
        long total = all.getOrDefault(code, 0L);
        row.add(
                parts.isEmpty()
                        ? 0L
                        : total
                                - parts.stream()
                                        .mapToLong(part -> part.getOrDefault(code, 0L))
                                        .sum());
        row.add(total);
        return row;
    }

    private static Paper.Grid withoutEmptyRest(String caption, List<String> columns, List<List<Object>> rows) {
        int rest = columns.size() - 2;
        Set<Object> there = new LinkedHashSet<>();
        rows.forEach(row -> there.add(row.get(rest)));
        if (there.equals(Set.of(0L)) || there.isEmpty()) {
            columns.remove(rest);
            rows.forEach(row -> row.remove(rest));
        }
        return new Paper.Grid(caption, columns, rows);
    }

    private static Map<String, Long> counts(List<Line> lines) {
        Map<String, Long> counts = new LinkedHashMap<>();
        lines.forEach(line -> counts.put(line.code(), line.count()));
        return counts;
    }
}

package qms.reports.figures.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import qms.reports.figures.definitions.Definition.Ratio;
import qms.reports.figures.patterns.Comparison.Row;

/** How much units may differ by chance alone: the limits of each by its own size, around all of them together. */
final class Funnel {

    private static final int HUNDRED = 100;
    private static final int LIMIT = 3;

    private Funnel() {}

    static List<Row> over(List<Row> rows, @Nullable Ratio ratio) {
        List<Row> known = rows.stream()
                .filter(row -> row.value() != null && row.denominator() != null)
                .toList();
        if (ratio == null || known.size() < 2) {
            return rows;
        }
        List<ControlChart.Ratio> ratios = known.stream()
                .map(row -> new ControlChart.Ratio(row.count(), opportunity(row, ratio)))
                .toList();
        ControlChart chart = ratio.share() ? ControlChart.p(ratios) : ControlChart.u(ratios);
        List<Row> drawn = new ArrayList<>();
        for (Row row : rows) {
            int place = known.indexOf(row);
            drawn.add(place < 0 ? row : within(row, chart, place));
        }
        return List.copyOf(drawn);
    }

    private static double opportunity(Row row, Ratio ratio) {
        double below = Objects.requireNonNull(row.denominator());
        return ratio.share() ? below : below / HUNDRED;
    }

    private static Row within(Row row, ControlChart chart, int place) {
        double value = Objects.requireNonNull(row.value());
        return new Row(
                row.unit(),
                row.count(),
                row.denominator(),
                Limits.rounded(value),
                Limits.rounded(chart.upper(place)),
                Limits.rounded(Math.max(0, chart.lower(place))),
                Math.abs(chart.distance(place, value)) > LIMIT,
                row.flags(),
                row.cases());
    }
}

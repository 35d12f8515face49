package qms.reports.figures.dashboards;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import qms.reports.figures.FigureName;
import qms.reports.figures.dashboards.Dashboard.Point;
import qms.reports.figures.dashboards.Dashboard.Share;
import qms.reports.figures.dashboards.Dashboard.Trend;
import qms.reports.figures.dashboards.SharedDashboard.SharedNumber;
import qms.reports.figures.dashboards.SharedDashboard.SharedTrend;
import qms.reports.figures.publicfigures.Mark;
import qms.reports.figures.publicfigures.PublicFigures.Shown;
import qms.reports.figures.publicfigures.Sum;
import qms.reports.figures.publicfigures.Suppression;

/**
 * Takes from a dashboard what anybody with the link may read. Last year's numbers, the map of risks and what is told by month or age are left
 * out: there is little of them that is not small.
 */
final class SharedDashboards {

    private static final String NOTE =
            "Antal från 1 till 4 visas som ”färre än 5”. Andra tal visas inte där de skulle avslöja ett sådant.";
    private static final String UNDECIDED = "UNDECIDED";

    private final Dashboard dashboard;
    private final List<Share> levels;
    private final Map<String, Long> values = new LinkedHashMap<>();
    private final Map<String, Mark> marks;

    private SharedDashboards(Dashboard dashboard) {
        this.dashboard = dashboard;
        // The reports without a decision are a tile already.
        this.levels = dashboard.lexSarah().byLevel().stream()
                .filter(level -> !level.code().equals(UNDECIDED))
                .toList();
        dashboard.tiles().forEach(tile -> values.put(tile(tile.key()), tile.number()));
        List<Sum> sums = new ArrayList<>();
        sums.add(sum(FigureName.CASES, cells("source ", dashboard.sources(), Share::code, Share::count)));
        // A complaint may be of several categories; that it may is taken as known.
        sums.add(sum(FigureName.CASES, cells("category ", dashboard.categories(), Share::code, Share::count)));
        sums.add(sum(
                FigureName.REPORTS,
                Stream.concat(
                                cells("level ", levels, Share::code, Share::count).stream(),
                                Stream.of(tile("lexSarah.undecided")))
                        .toList()));
        dashboard
                .trends()
                .forEach(trend -> sums.add(sum(
                        trend.figure(),
                        cells(trend.figure() + " ", tertials(trend), Point::tertial, SharedDashboards::count))));
        marks = Suppression.of(values, sums);
    }

    static SharedDashboard of(Dashboard dashboard, Instant asOf, LocalDate validUntil) {
        return new SharedDashboards(dashboard).shown(asOf, validUntil);
    }

    private SharedDashboard shown(Instant asOf, LocalDate validUntil) {
        return new SharedDashboard(
                dashboard.unit(),
                dashboard.year(),
                dashboard.from(),
                dashboard.day(),
                asOf,
                validUntil,
                NOTE,
                dashboard.tiles().stream()
                        .map(tile -> number(tile.key(), tile.label(), tile(tile.key())))
                        .toList(),
                numbers("source ", dashboard.sources()),
                numbers("category ", dashboard.categories()),
                numbers("level ", levels),
                dashboard.trends().stream().map(this::trend).toList());
    }

    private SharedTrend trend(Trend trend) {
        return new SharedTrend(
                trend.figure(),
                trend.label(),
                tertials(trend).stream()
                        .map(point -> String.valueOf(point.tertial()))
                        .map(tertial -> number(tertial, tertial, trend.figure() + " " + tertial))
                        .toList());
    }

    private List<SharedNumber> numbers(String kind, List<Share> shares) {
        return shares.stream()
                .map(share -> number(share.code(), share.label(), kind + share.code()))
                .toList();
    }

    private SharedNumber number(String key, String label, String cell) {
        return new SharedNumber(
                key, label, Shown.of(values.getOrDefault(cell, 0L), marks.getOrDefault(cell, Mark.BLANK)));
    }

    /** The year as a whole is the tile; of days on which there was no such unit there is nothing to show. */
    private List<Point> tertials(Trend trend) {
        return trend.points().stream()
                .filter(point -> point.year() == dashboard.year() && point.tertial() != null && point.count() != null)
                .toList();
    }

    private static long count(Point point) {
        return Objects.requireNonNullElse(point.count(), 0L);
    }

    private <T> List<String> cells(String kind, List<T> all, Function<T, String> key, ToLongFunction<T> count) {
        return all.stream()
                .map(each -> {
                    String cell = kind + key.apply(each);
                    values.put(cell, count.applyAsLong(each));
                    return cell;
                })
                .toList();
    }

    private Sum sum(String figure, List<String> parts) {
        long together =
                parts.stream().mapToLong(cell -> values.getOrDefault(cell, 0L)).sum();
        return new Sum(tile(figure), parts, values.getOrDefault(tile(figure), 0L) - together);
    }

    private static String tile(String key) {
        return "tile " + key;
    }
}

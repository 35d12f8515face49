package qms.reports.figures.dashboards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import qms.reports.figures.CaseCounts;
import qms.reports.figures.CaseSums;
import qms.reports.figures.FigureName;
import qms.reports.figures.Scope;
import qms.reports.figures.dashboards.Dashboard.Point;
import qms.reports.figures.dashboards.Dashboard.Trend;
import qms.reports.figures.dashboards.Dashboard.TrendYear;
import qms.reports.figures.quality.Comparability;
import qms.web.time.Period;
import qms.web.time.Tertial;

/** Figures over the tertials and years: the asked year and three before it. */
final class Trends {

    private static final int BACK = 3;
    private static final Map<String, String> FIGURES = figures();

    private Trends() {}

    static List<TrendYear> years(Asked asked) {
        return years(asked.year())
                .mapToObj(year -> {
                    Optional<String> because =
                            Comparability.hindrance(asked.scope().in(year));
                    return new TrendYear(year, because.isEmpty(), because.orElse(null));
                })
                .toList();
    }

    static List<Trend> of(Asked asked, CaseSums cases) {
        Map<String, List<Point>> points = new LinkedHashMap<>();
        FIGURES.keySet().forEach(figure -> points.put(figure, new ArrayList<>()));
        years(asked.year()).forEach(year -> {
            Scope scope = asked.scope().in(year);
            for (Tertial tertial : Tertial.values()) {
                Period period = tertial.in(year);
                CaseCounts counts = cases.counts(scope, asked.known(), period);
                points.forEach((figure, line) ->
                        line.add(point(asked, year, Optional.of(tertial), counts.count(asked.unit(), figure))));
            }
            CaseCounts counts = cases.counts(scope, asked.known(), Period.year(year));
            points.forEach((figure, line) ->
                    line.add(point(asked, year, Optional.empty(), counts.count(asked.unit(), figure))));
        });
        return FIGURES.entrySet().stream()
                .map(figure -> new Trend(
                        figure.getKey(),
                        figure.getValue(),
                        List.copyOf(points.getOrDefault(figure.getKey(), List.of()))))
                .toList();
    }

    private static Point point(Asked asked, int year, Optional<Tertial> tertial, long count) {
        LocalDate last =
                tertial.map(part -> part.in(year).to()).orElse(Period.year(year).to());
        boolean noUnit = count == 0 && asked.scope().unit().validFrom().isAfter(last);
        return new Point(
                year, tertial.map(Tertial::name).orElse(null), noUnit ? null : count, !last.isAfter(asked.day()));
    }

    private static IntStream years(int year) {
        return IntStream.rangeClosed(year - BACK, year);
    }

    private static Map<String, String> figures() {
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put(FigureName.CASES, "Klagomål och synpunkter");
        figures.put(FigureName.DEVIATIONS, "Avvikelser");
        figures.put(FigureName.REPORTS, "Lex Sarah-rapporter");
        return figures;
    }
}

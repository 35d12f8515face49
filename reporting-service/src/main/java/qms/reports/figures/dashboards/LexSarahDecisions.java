package qms.reports.figures.dashboards;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import qms.reports.figures.CaseCounts;
import qms.reports.figures.FigureName;
import qms.reports.figures.dashboards.Dashboard.Decisions;
import qms.service.organisation.Taxonomy;

/** Lex Sarah by level, and how long it took until something was decided. */
final class LexSarahDecisions {

    private LexSarahDecisions() {}

    static Decisions of(Asked asked, CaseCounts cases) {
        TreeMap<Long, Long> days = new TreeMap<>();
        cases.byCode(asked.unit(), FigureName.LEX_DECIDED_AFTER)
                .forEach((code, count) -> days.merge(Long.valueOf(code), count, Long::sum));
        long reports = cases.count(asked.unit(), FigureName.REPORTS);
        long decided = days.values().stream().mapToLong(Long::longValue).sum();
        List<Dashboard.Share> byLevel =
                Dashboards.shares(asked, cases, Taxonomy.LEX_SARAH_LEVEL, FigureName.LEX_BY_LEVEL);
        return new Decisions(reports, decided, reports - decided, median(days, decided), byLevel);
    }

    private static @Nullable Double median(TreeMap<Long, Long> days, long decided) {
        if (decided == 0) {
            return null;
        }
        return (at(days, (decided - 1) / 2) + at(days, decided / 2)) / 2.0;
    }

    private static long at(TreeMap<Long, Long> days, long index) {
        long passed = 0;
        for (Map.Entry<Long, Long> each : days.entrySet()) {
            passed += each.getValue();
            if (passed > index) {
                return each.getKey();
            }
        }
        return days.lastKey();
    }
}

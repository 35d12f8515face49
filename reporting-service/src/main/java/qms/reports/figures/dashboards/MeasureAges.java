package qms.reports.figures.dashboards;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import qms.reports.figures.CaseCounts;
import qms.reports.figures.CaseSums;
import qms.reports.figures.FigureName;
import qms.reports.figures.dashboards.Dashboard.Share;
import qms.reports.figures.dashboards.Dashboard.Tasks;

/** The measures of a unit by status, and how late the open ones are. */
final class MeasureAges {

    private static final Map<String, String> STATUSES = labels(
            "PROPOSED", "Föreslagna",
            "DECIDED", "Beslutade",
            "ONGOING", "Pågår",
            "POSTPONED", "Framflyttade",
            "IMPLEMENTED", "Genomförda",
            "EFFECT_CHECKED", "Effekten är bedömd",
            "CLOSED", "Avslutade",
            "REJECTED", "Avslagna",
            "CANCELLED", "Avbrutna");

    private static final Map<String, String> AGES = labels(
            "NO_DAY", "Utan sista dag",
            "NOT_DUE", "Inte förfallna",
            "UP_TO_30", "1–30 dagar sena",
            "UP_TO_90", "31–90 dagar sena",
            "OVER_90", "Mer än 90 dagar sena");

    private MeasureAges() {}

    static Tasks of(Asked asked, CaseSums tasks) {
        CaseCounts counts = tasks.counts(asked.scope(), asked.known(), Asked.ever());
        Map<String, Long> ages = new LinkedHashMap<>();
        counts.byCode(asked.unit(), FigureName.MEASURE_OPEN_UNTIL)
                .forEach((until, count) -> ages.merge(age(until, asked.day()), count, Long::sum));
        long open = ages.values().stream().mapToLong(Long::longValue).sum();
        long overdue = Stream.of("UP_TO_30", "UP_TO_90", "OVER_90")
                .mapToLong(age -> ages.getOrDefault(age, 0L))
                .sum();
        return new Tasks(
                open,
                overdue,
                shares(STATUSES, counts.byCode(asked.unit(), FigureName.MEASURE_STATUS)),
                shares(AGES, ages));
    }

    private static String age(String until, LocalDate day) {
        if (until.isEmpty()) {
            return "NO_DAY";
        }
        long late = ChronoUnit.DAYS.between(LocalDate.parse(until), day);
        if (late <= 0) {
            return "NOT_DUE";
        }
        return late <= 30 ? "UP_TO_30" : late <= 90 ? "UP_TO_90" : "OVER_90";
    }

    private static List<Share> shares(Map<String, String> labels, Map<String, Long> counts) {
        List<Share> shares = new ArrayList<>();
        labels.forEach((code, label) -> shares.add(new Share(code, label, counts.getOrDefault(code, 0L))));
        return List.copyOf(shares);
    }

    private static Map<String, String> labels(String... codesAndLabels) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (int i = 0; i < codesAndLabels.length; i += 2) {
            labels.put(codesAndLabels[i], codesAndLabels[i + 1]);
        }
        return labels;
    }
}

package qms.reports.figures;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import qms.events.deviations.DeviationRisk;
import qms.reports.figures.Timeline.Entry;

/**
 * What a deviation meant for health care (HSL). Its risk is told by probability and severity, each 1 to 4, a scale of its own (hard case 28):
 * what MAS or MAR has judged stands before what the manager has, and that before what the one who reported it thought.
 */
record HealthCare(@Nullable String injury, @Nullable Judged risk, List<String> causes, Set<String> measures) {

    static final HealthCare NOTHING = new HealthCare(null, null, List.of(), Set.of());

    private static final String NOT_ASSESSED = "NOT_ASSESSED";

    /** Who judged the risk, the weightiest last. */
    enum By {
        REPORTER,
        MANAGER,
        MAS
    }

    /** A risk as somebody judged it. */
    record Judged(By by, DeviationRisk risk) {}

    /** What was said; null is what stayed as it was. */
    record Told(
            @Nullable String injury,
            @Nullable Judged risk,
            @Nullable List<String> causes,
            @Nullable String measure) {

        static Told risk(By by, @Nullable DeviationRisk risk) {
            return new Told(null, risk == null ? null : new Judged(by, risk), null, null);
        }
    }

    HealthCare after(@Nullable Told told) {
        if (told == null) {
            return this;
        }
        Set<String> all = new TreeSet<>(measures);
        if (told.measure() != null) {
            all.add(told.measure());
        }
        return new HealthCare(
                told.injury() == null ? injury : told.injury(),
                weightier(told.risk()),
                told.causes() == null ? causes : told.causes(),
                Set.copyOf(all));
    }

    private @Nullable Judged weightier(@Nullable Judged other) {
        if (other == null || risk != null && risk.by().compareTo(other.by()) > 0) {
            return risk;
        }
        return other;
    }

    Set<Entry> entries(String unit, LocalDate day, String category) {
        Set<Entry> entries = new HashSet<>();
        entries.add(Entry.whole(FigureName.HSL, unit, day));
        entries.add(new Entry(FigureName.HSL_BY_CATEGORY, category, unit, day));
        entries.add(new Entry(FigureName.HSL_BY_INJURY, injury == null ? NOT_ASSESSED : injury, unit, day));
        String cell = risk == null
                ? NOT_ASSESSED
                : risk.risk().probability() + "×" + risk.risk().severity();
        entries.add(new Entry(FigureName.HSL_BY_RISK, cell, unit, day));
        causes.forEach(cause -> entries.add(new Entry(FigureName.HSL_BY_CAUSE, cause, unit, day)));
        measures.forEach(measure -> entries.add(new Entry(FigureName.HSL_MEASURES, measure, unit, day)));
        return entries;
    }
}

package qms.reports.figures.dashboards;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.reports.figures.CaseCounts;
import qms.reports.figures.CaseSums;
import qms.reports.figures.FigureName;
import qms.reports.figures.dashboards.Dashboard.Kept;
import qms.web.time.Period;

/** Which of the year's last days in cases were kept, by what was to be done. */
final class DeadlinesKept {

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("COMPLAINT_REGISTER", "Registrera klagomål"),
            Map.entry("COMPLAINT_ACKNOWLEDGE", "Bekräfta att klagomål kommit in"),
            Map.entry("COMPLAINT_INVESTIGATE", "Utreda klagomål"),
            Map.entry("COMPLAINT_ANSWER", "Svara på klagomål"),
            Map.entry("COMPLAINT_ASSESS_PROTECTION", "Bedöma behov av skydd"),
            Map.entry("COMPLAINT_PASS_ON_APPEAL", "Lämna överklagande vidare"),
            Map.entry("COMPLAINT_REPORT_DATA_BREACH", "Anmäla personuppgiftsincident"),
            Map.entry("COMPLAINT_REPORT_CRIME", "Anmäla brott"),
            Map.entry("COMPLAINT_REPORT_LEX_SARAH", "Rapportera enligt lex Sarah"),
            Map.entry("DEVIATION_TRIAGE", "Bedöma avvikelse"),
            Map.entry("LEX_SARAH_RECEIVE", "Ta emot lex Sarah-rapport"),
            Map.entry("LEX_SARAH_START_INVESTIGATION", "Inleda utredning enligt lex Sarah"),
            Map.entry("LEX_SARAH_NOTIFY_IVO", "Anmäla enligt lex Sarah till IVO"),
            Map.entry("LEX_SARAH_SEND_INVESTIGATION", "Skicka utredning enligt lex Sarah till IVO"),
            Map.entry("LEX_SARAH_ANSWER_IVO", "Svara IVO om lex Sarah"),
            Map.entry("LEX_MARIA_NOTIFY_IVO", "Anmäla enligt lex Maria till IVO"),
            Map.entry("LEX_MARIA_SUBMIT_INVESTIGATION", "Lämna utredning enligt lex Maria till IVO"),
            Map.entry("INSPECTION_RESPOND", "Svara tillsynsmyndigheten"),
            Map.entry("INSPECTION_MEND", "Avhjälpa brist efter tillsyn"),
            Map.entry("EVB_REPORT", "Rapportera beslut som inte verkställts"));

    private DeadlinesKept() {}

    /** What is to be done until the last day. */
    static String label(String obligation) {
        return LABELS.getOrDefault(obligation, obligation);
    }

    static List<Kept> of(Asked asked, CaseSums tasks) {
        CaseCounts passed = tasks.counts(asked.scope(), asked.known(), asked.period());
        CaseCounts year = tasks.counts(asked.scope(), asked.known(), Period.year(asked.year()));
        TreeSet<String> codes = new TreeSet<>();
        Stream.of(FigureName.DEADLINES_KEPT, FigureName.DEADLINES_LATE, FigureName.DEADLINES_OPEN)
                .forEach(
                        figure -> codes.addAll(year.byCode(asked.unit(), figure).keySet()));
        CaseCounts today = tasks.counts(asked.scope(), asked.known(), new Period(asked.day(), asked.day()));
        return codes.stream()
                .map(code -> kept(
                        code,
                        counts -> counts.byCode(asked.unit(), FigureName.DEADLINES_KEPT)
                                .getOrDefault(code, 0L),
                        counts -> counts.byCode(asked.unit(), FigureName.DEADLINES_LATE)
                                .getOrDefault(code, 0L),
                        counts -> counts.byCode(asked.unit(), FigureName.DEADLINES_OPEN)
                                .getOrDefault(code, 0L),
                        passed,
                        year,
                        today))
                .filter(each -> each.kept() + each.late() + each.missed() + each.coming() > 0)
                .toList();
    }

    /** What is to be done today is not missed yet, and what was done ahead of its day counts as kept. */
    private static Kept kept(
            String code,
            ToLongFunction<CaseCounts> keptOf,
            ToLongFunction<CaseCounts> lateOf,
            ToLongFunction<CaseCounts> openOf,
            CaseCounts passed,
            CaseCounts year,
            CaseCounts today) {
        long kept = keptOf.applyAsLong(year);
        long late = lateOf.applyAsLong(year);
        long missed = openOf.applyAsLong(passed) - openOf.applyAsLong(today);
        long coming = openOf.applyAsLong(year) - missed;
        return new Kept(code, label(code), kept, late, missed, coming, share(kept, kept + late + missed));
    }

    private static @Nullable Integer share(long kept, long all) {
        return all == 0 ? null : Math.toIntExact(Math.round(100.0 * kept / all));
    }
}

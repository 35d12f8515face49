package qms.reports.figures.patientsafety;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import qms.reports.figures.CaseCounts;
import qms.reports.figures.CountedFigure;
import qms.reports.figures.FigureName;
import qms.reports.figures.Known;
import qms.reports.figures.MeasureFacts;
import qms.reports.figures.Scope;
import qms.reports.figures.Standing;
import qms.reports.figures.UnitName;
import qms.reports.figures.patientsafety.PatientSafety.Cell;
import qms.reports.figures.patientsafety.PatientSafety.Days;
import qms.reports.figures.patientsafety.PatientSafety.Due;
import qms.reports.figures.patientsafety.PatientSafety.HealthCareDeviations;
import qms.reports.figures.patientsafety.PatientSafety.LexMaria;
import qms.reports.figures.patientsafety.PatientSafety.Row;
import qms.reports.platform.ReportDue;
import qms.service.history.Labels;

/** Puts the figures of the patient safety report together from the sums of the cases. */
public final class PatientSafetyFigures {

    private static final String LAW = "PSL 3 kap. 10 §";
    private static final int HIGHEST = 4;
    private static final Set<String> OF_CARE = Set.of("COMPLAINT", "LEX_MARIA_CASE");

    private final Scope scope;
    private final Known known;
    private final CaseCounts cases;

    private PatientSafetyFigures(Scope scope, Known known, CaseCounts cases) {
        this.scope = scope;
        this.known = known;
        this.cases = cases;
    }

    /**
     * The figures.
     *
     * @param measures fetches measures by their ids
     */
    public static PatientSafety of(
            Scope scope,
            Known known,
            LocalDate today,
            CaseCounts cases,
            Function<Collection<String>, Collection<MeasureFacts>> measures) {
        return new PatientSafetyFigures(scope, known, cases).of(today, measures);
    }

    private PatientSafety of(LocalDate today, Function<Collection<String>, Collection<MeasureFacts>> measures) {
        LocalDate due = ReportDue.patientSafety(scope.year()).on();
        return new PatientSafety(
                UnitName.of(scope.unit()),
                scope.year(),
                known.asOf(),
                known.recordedBy(),
                known.inAnswer(cases.importedLater(scope.unit().key())),
                new Due(due, LAW, ChronoUnit.DAYS.between(today, due)),
                lexMaria(),
                deviations(),
                measures(measures),
                complaintsOfCare());
    }

    private LexMaria lexMaria() {
        return new LexMaria(
                count(FigureName.LEX_MARIA),
                count(FigureName.LEX_MARIA_COULD_HAVE),
                count(FigureName.LEX_MARIA_NOTIFIED),
                rows(CountedFigure.LEX_MARIA_BY_STATUS),
                rows(CountedFigure.LEX_MARIA_BY_INJURY),
                rows(CountedFigure.LEX_MARIA_BY_DECISION),
                rows(CountedFigure.LEX_MARIA_BY_IVO),
                rows(CountedFigure.LEX_MARIA_BY_CAUSE),
                rows(CountedFigure.LEX_MARIA_BY_PATIENT),
                days());
    }

    private HealthCareDeviations deviations() {
        Map<String, Long> byRisk = cases.byCode(scope.unit().key(), FigureName.HSL_BY_RISK);
        List<Cell> risk = new ArrayList<>();
        for (int probability = 1; probability <= HIGHEST; probability++) {
            for (int severity = 1; severity <= HIGHEST; severity++) {
                risk.add(new Cell(probability, severity, byRisk.getOrDefault(probability + "×" + severity, 0L)));
            }
        }
        return new HealthCareDeviations(
                count(FigureName.HSL),
                rows(CountedFigure.HSL_BY_CATEGORY),
                rows(CountedFigure.HSL_BY_INJURY),
                rows(CountedFigure.HSL_BY_CAUSE),
                risk,
                byRisk.getOrDefault("NOT_ASSESSED", 0L));
    }

    private Days days() {
        long[] days = cases.byCode(scope.unit().key(), FigureName.LEX_MARIA_DECIDED_AFTER).entrySet().stream()
                .flatMapToLong(each ->
                        LongStream.generate(() -> Long.parseLong(each.getKey())).limit(each.getValue()))
                .sorted()
                .toArray();
        long undecided = count(FigureName.LEX_MARIA) - days.length;
        if (days.length == 0) {
            return new Days(0, undecided, null, null);
        }
        double median = (days[(days.length - 1) / 2] + days[days.length / 2]) / 2.0;
        return new Days(days.length, undecided, median, days[days.length - 1]);
    }

    /** A measure that several cases name is one. */
    private List<Row> measures(Function<Collection<String>, Collection<MeasureFacts>> measures) {
        Set<String> ids = Stream.of(FigureName.LEX_MARIA_MEASURES, FigureName.HSL_MEASURES)
                .flatMap(figure -> cases.byCode(scope.unit().key(), figure).entrySet().stream())
                .filter(each -> each.getValue() > 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        TreeMap<String, Long> byStatus = measures.apply(ids).stream()
                .flatMap(measure -> Standing.of(measure, known).code(FigureName.MEASURE_STATUS).stream())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return byStatus.entrySet().stream()
                .map(each -> new Row(
                        each.getKey(),
                        Labels.code("measure.", "status", each.getKey()),
                        each.getValue(),
                        "/api/measures"))
                .toList();
    }

    private long complaintsOfCare() {
        return cases.byCode(scope.unit().key(), FigureName.EVENTS_OF_KINDS).entrySet().stream()
                .filter(each -> Set.of(each.getKey().split(" ")).containsAll(OF_CARE))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private long count(String figure) {
        return cases.count(scope.unit().key(), figure);
    }

    private List<Row> rows(CountedFigure figure) {
        return cases.byCode(scope.unit().key(), figure.key()).entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .map(each -> new Row(
                        each.getKey(),
                        figure.label(scope.organisation(), each.getKey()),
                        each.getValue(),
                        "/api/reports/drilldown/" + scope.unit().key() + "/" + scope.year() + "?figure=" + figure.key()
                                + "&code=" + each.getKey()))
                .toList();
    }
}

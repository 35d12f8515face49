package qms.reports.figures.managementreview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import qms.reports.figures.CaseSums;
import qms.reports.figures.CountedFigure;
import qms.reports.figures.FactReader;
import qms.reports.figures.Known;
import qms.reports.figures.MeasureFacts;
import qms.reports.figures.Scope;
import qms.reports.figures.UnitName;
import qms.reports.figures.matters.Matters;
import qms.reports.figures.matters.Matters.Kept;
import qms.reports.figures.matters.Matters.Told;
import qms.reports.figures.plan.PlanFacts;
import qms.reports.figures.plan.QualityPlan;
import qms.reports.figures.plan.QualityPlans;
import qms.reports.platform.Placeable;
import qms.service.export.Paper;
import qms.service.history.Labels;
import qms.web.time.Period;

/** Gathers what a management review starts from, out of what is known at a moment. */
@Component
public class ReviewTables {

    /** The years before the asked one that it is compared with. */
    public static final int BACK = 3;

    private static final List<CountedFigure> TRENDS = List.of(
            CountedFigure.COMPLAINTS,
            CountedFigure.DEVIATIONS,
            CountedFigure.LEX_SARAH,
            CountedFigure.NOTIFIED,
            CountedFigure.LEX_MARIA);

    private static final List<Placeable> BESIDE =
            List.of(Placeable.CHANGE_REQUESTS, Placeable.INSPECTIONS, Placeable.PROVIDER_REVIEWS, Placeable.TRAININGS);

    private final FactReader reader;
    private final Matters matters;
    private final LastReview lastReview;

    ReviewTables(FactReader reader, Matters matters, LastReview lastReview) {
        this.reader = reader;
        this.matters = matters;
        this.lastReview = lastReview;
    }

    /** Those that are gathered for reviews alone; the day is the one from which it is reckoned what is late. */
    public List<ReviewTable> own(Scope scope, Known known, LocalDate day, CaseSums cases) {
        return own(scope, known, day, cases, plan(scope, known));
    }

    /** All that the management has before it. */
    public ManagementReviewInputs inputs(Scope scope, Known known, LocalDate day, CaseSums cases) {
        QualityPlan plan = plan(scope, known);
        List<ReviewTable> all = new ArrayList<>(own(scope, known, day, cases, plan));
        all.add(checks(plan));
        var beside = matters.of(scope, known);
        BESIDE.forEach(table -> all.add(beside(table, beside.getOrDefault(table.code(), List.of()))));
        return new ManagementReviewInputs(
                UnitName.of(scope.unit()), scope.year(), known.asOf(), known.recordedBy(), List.copyOf(all));
    }

    /** The version of what counts, of facts and of what stands beside them. */
    public String version() {
        return reader.version() + " " + matters.version() + " " + lastReview.version();
    }

    /** What of the tables stands as matters: what is beside the figures, and the reviews in which something was decided before. */
    public Stream<Kept> kept(Scope scope) {
        return Stream.concat(matters.kept(scope), lastReview.kept(scope));
    }

    /** The measures that they tell of, of the unit and what stands below it or of a decision. */
    public Stream<MeasureFacts> measures(Scope scope, Known known) {
        return Stream.concat(
                        OpenMeasures.within(scope, reader.measuresOf(scope.candidates())),
                        lastReview.measures(scope, known))
                .distinct();
    }

    private QualityPlan plan(Scope scope, Known known) {
        return QualityPlans.of(scope, known, PlanFacts.read(reader, scope));
    }

    private List<ReviewTable> own(Scope scope, Known known, LocalDate day, CaseSums cases, QualityPlan plan) {
        return List.of(
                lastReview.decisions(scope, known),
                trends(scope, known, cases),
                risks(plan),
                OpenMeasures.of(scope, known, day, reader.measuresOf(scope.candidates())));
    }

    private static ReviewTable trends(Scope scope, Known known, CaseSums cases) {
        List<Period> years = IntStream.rangeClosed(scope.year() - BACK, scope.year())
                .mapToObj(Period::year)
                .toList();
        List<List<Object>> rows = new ArrayList<>();
        for (CountedFigure figure : TRENDS) {
            List<Object> row = new ArrayList<>(List.of(figure.label()));
            years.forEach(year -> row.add(count(scope, known, cases, year, figure)));
            rows.add(row);
        }
        List<String> columns = Stream.concat(
                        Stream.of("Uppgift"),
                        years.stream().map(year -> Integer.toString(year.from().getYear())))
                .toList();
        return ReviewTable.of(
                Placeable.REVIEW_TRENDS.code(), new Paper.Grid(Placeable.REVIEW_TRENDS.title(), columns, rows));
    }

    /** A unit that there was not yet has no number, which is something else than none. */
    private static Object count(Scope scope, Known known, CaseSums cases, Period year, CountedFigure figure) {
        return scope.unit().validFrom().isAfter(year.to())
                ? Paper.NONE
                : cases.counts(scope.in(year.from().getYear()), known, year)
                        .count(scope.unit().key(), figure.key());
    }

    private static ReviewTable risks(QualityPlan plan) {
        Paper.Rows rows =
                new Paper.Rows(Placeable.REVIEW_RISKS.title(), "Risk", "Enhet", "Riskvärde", "Beslut", "Åtgärder");
        plan.rows().stream()
                .filter(row -> "CRITICAL".equals(row.level()))
                .forEach(row -> rows.row(
                        row.risk(),
                        row.unit().name(),
                        Optional.<Object>ofNullable(row.value()).orElse(Paper.NONE),
                        Labels.value("", "decision", row.decision()),
                        row.measures().isEmpty()
                                ? Paper.NONE
                                : String.join(
                                        "; ",
                                        row.measures().stream()
                                                .map(QualityPlan.Step::description)
                                                .toList())));
        return ReviewTable.of(Placeable.REVIEW_RISKS.code(), rows.grid());
    }

    private static ReviewTable checks(QualityPlan plan) {
        Paper.Rows rows = new Paper.Rows(
                Placeable.CHECK_TABLE.title(),
                "Egenkontroll",
                "Enhet",
                "Planerade",
                "Godkända",
                "Ej godkända",
                "Ej genomförda",
                "Återstår");
        Stream.concat(
                        plan.rows().stream().flatMap(row -> row.selfChecks().stream()),
                        plan.selfChecksWithoutRisk().stream())
                .distinct()
                .forEach(check -> rows.row(
                        check.name(),
                        check.unit().name(),
                        check.occurrences().planned(),
                        check.occurrences().passed(),
                        check.occurrences().failed(),
                        check.occurrences().notPerformed(),
                        check.occurrences().pending()));
        return ReviewTable.of(Placeable.CHECK_TABLE.code(), rows.grid());
    }

    private static ReviewTable beside(Placeable table, List<Told> told) {
        Set<String> names = new LinkedHashSet<>();
        told.forEach(row -> names.addAll(row.cells().keySet()));
        List<String> columns = Stream.concat(
                        Stream.of("Enhet", "Dag"), names.stream().map(Labels::field))
                .toList();
        List<List<Object>> rows = told.stream()
                .map(row -> {
                    List<Object> cells = new ArrayList<>(List.of(
                            row.unit().name(), row.day().<Object>map(day -> day).orElse(Paper.NONE)));
                    names.forEach(
                            name -> cells.add(Optional.ofNullable(row.cells().get(name))
                                    .map(value -> Labels.value("", name, value))
                                    .orElse(Paper.NONE)));
                    return cells;
                })
                .toList();
        return ReviewTable.of(table.code(), new Paper.Grid(table.title(), columns, rows));
    }
}

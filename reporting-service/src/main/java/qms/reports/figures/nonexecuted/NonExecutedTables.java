package qms.reports.figures.nonexecuted;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.reports.figures.CaseName;
import qms.reports.figures.Contribution;
import qms.reports.figures.CountedFigure;
import qms.reports.figures.FigureName;
import qms.reports.figures.Known;
import qms.reports.figures.NonExecutedFacts;
import qms.reports.figures.NonExecutedFacts.Step;
import qms.reports.figures.Scope;
import qms.reports.figures.Standing;
import qms.reports.figures.Thing;
import qms.reports.figures.UnitName;
import qms.reports.figures.Window;
import qms.reports.figures.nonexecuted.NonExecutedStatistics.NotRecorded;
import qms.reports.figures.nonexecuted.NonExecutedStatistics.Quarter;
import qms.reports.figures.nonexecuted.NonExecutedStatistics.Report;
import qms.reports.figures.nonexecuted.NonExecutedStatistics.Row;
import qms.reports.figures.nonexecuted.NonExecutedStatistics.WaitingTime;
import qms.service.history.Labels;
import qms.web.law.ReportWindows;
import qms.web.time.Period;

/** Puts the statistics together; every figure is the sum of what its drill-down shows. */
public final class NonExecutedTables {

    private static final int QUARTERS = 4;
    private static final ReportWindows WINDOWS = new ReportWindows();
    private static final String IN_THE_CASE_SYSTEM =
            "Står i verksamhetssystemet; här finns bara antal, utan uppgifter om enskilda.";
    private static final List<NotRecorded> NOT_RECORDED = List.of(
            new NotRecorded("REASON", "Skäl till att beslutet inte är verkställt", IN_THE_CASE_SYSTEM),
            new NotRecorded("GENDER", "Kön", IN_THE_CASE_SYSTEM),
            new NotRecorded("ENDED_OTHERWISE", "Avslutade på annat sätt än genom verkställighet", IN_THE_CASE_SYSTEM));

    private final Scope scope;
    private final Known known;
    private final LocalDate today;
    private final List<Thing> things;
    private final Predicate<CaseName> mayBeSeen;

    /** {@code today} decides what is missing and what is not yet due. */
    public NonExecutedTables(
            Scope scope, Known known, LocalDate today, List<Thing> things, Predicate<CaseName> mayBeSeen) {
        this.scope = scope;
        this.known = known;
        this.today = today;
        this.things = things;
        this.mayBeSeen = mayBeSeen;
    }

    public NonExecutedStatistics of(@Nullable Integer asked) {
        List<Quarter> quarters = IntStream.rangeClosed(1, QUARTERS)
                .filter(quarter -> asked == null || asked == quarter)
                .mapToObj(this::quarter)
                .toList();
        return new NonExecutedStatistics(
                UnitName.of(scope.unit()),
                scope.year(),
                asked,
                known.asOf(),
                known.recordedBy(),
                known.inAnswer(importedLater(asked)),
                quarters,
                NOT_RECORDED);
    }

    private long importedLater(@Nullable Integer asked) {
        return IntStream.rangeClosed(1, QUARTERS)
                .filter(quarter -> asked == null || asked == quarter)
                .mapToLong(quarter -> reports(window(quarter))
                        .map(Contribution::thing)
                        .filter(thing -> known.importedLater(thing.document().facts()))
                        .count())
                .sum();
    }

    private Quarter quarter(int quarter) {
        Window window = window(quarter);
        Period days = window.period();
        List<Row> byElapsed = rows(CountedFigure.EVB_BY_ELAPSED, window);
        return new Quarter(
                quarter,
                days.from(),
                days.to(),
                WINDOWS.window(scope.year(), quarter),
                sum(CountedFigure.EVB_WAITING, window),
                rows(CountedFigure.EVB_BY_LAW, window),
                rows(CountedFigure.EVB_BY_TYPE, window),
                rows(CountedFigure.EVB_BY_STATE, window),
                byElapsed,
                waitingTime(byElapsed),
                Fees.of(reports(window).map(Contribution::thing).toList(), known, days.to()),
                sum(CountedFigure.EVB_EXECUTED, window),
                rows(CountedFigure.EVB_EXECUTED_AFTER, window),
                reports(window)
                        .map(report -> report(report, quarter))
                        .sorted(Comparator.comparing(report -> report.unit().key()))
                        .toList(),
                "/api/reports/drilldown/" + scope.unit().key() + "/" + scope.year() + "?figure="
                        + FigureName.EVB_WAITING + "&from=" + days.from() + "&to=" + days.to());
    }

    /** The days of a quarter. */
    public static Window window(Scope scope, int quarter) {
        LocalDate end = ReportWindows.end(scope.year(), quarter);
        return Window.days(scope, new Period(end.minusMonths(2).withDayOfMonth(1), end));
    }

    private Window window(int quarter) {
        return window(scope, quarter);
    }

    private long sum(CountedFigure figure, Window window) {
        return Contribution.sum(Contribution.to(figure, null, window, known, things));
    }

    private List<Row> rows(CountedFigure figure, Window window) {
        Map<String, Long> sums = Contribution.to(figure, null, window, known, things).stream()
                .collect(Collectors.groupingBy(
                        each -> each.count().code(), TreeMap::new, Collectors.summingLong(Contribution::n)));
        return sums.entrySet().stream()
                .map(sum -> new Row(sum.getKey(), figure.label(scope.organisation(), sum.getKey()), sum.getValue()))
                .toList();
    }

    private Stream<Contribution> reports(Window window) {
        return Contribution.to(CountedFigure.EVB_REPORTS, null, window, known, things).stream();
    }

    /** Half of the decisions have waited no longer than this. The codes are in the order of time. */
    private static WaitingTime waitingTime(List<Row> byElapsed) {
        List<Row> inOrder = byElapsed.stream()
                .sorted(Comparator.comparing(row -> Elapsed.valueOf(row.code())))
                .toList();
        if (inOrder.isEmpty()) {
            return new WaitingTime(null, null, null, null);
        }
        long all = inOrder.stream().mapToLong(Row::count).sum();
        long below = 0;
        Row median = inOrder.getFirst();
        for (Row row : inOrder) {
            median = row;
            below += row.count();
            if (2 * below >= all) {
                break;
            }
        }
        Row longest = inOrder.getLast();
        return new WaitingTime(median.code(), median.label(), longest.code(), longest.label());
    }

    private Report report(Contribution report, int quarter) {
        Standing standing = Standing.of(report.thing().document(), known);
        CaseName named = report.named();
        String toIvo = standing.code(FigureName.EVB_TO_IVO).orElseGet(() -> notSent(quarter));
        return new Report(
                UnitName.of(
                        scope.organisation(),
                        Objects.requireNonNull(report.thing().unit())),
                mayBeSeen.test(named) ? named.link() : null,
                toIvo,
                Labels.code("", "toIvo", toIvo),
                day(standing, Step.COLLECTED),
                day(standing, Step.SENT_TO_IVO),
                day(standing, Step.SENT_TO_AUDITORS),
                day(standing, Step.REPORTED_TO_COUNCIL),
                day(standing, Step.CLOSED));
    }

    private String notSent(int quarter) {
        return today.isAfter(WINDOWS.window(scope.year(), quarter).closes()) ? "MISSING" : "NOT_YET";
    }

    private static @Nullable LocalDate day(Standing standing, Step step) {
        return NonExecutedFacts.day(standing, step).orElse(null);
    }
}

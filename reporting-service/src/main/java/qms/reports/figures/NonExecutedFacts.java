package qms.reports.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import qms.events.nonexecuted.NonExecutedFigure;
import qms.reports.figures.Timeline.Entry;
import qms.service.projection.Recorded;
import qms.web.law.ReportWindows;

/**
 * The report of a unit's non-executed decisions in a quarter as the figures know it, counted on the last day of the quarter. The decisions
 * themselves stay in the case system: what is known is how many.
 */
public record NonExecutedFacts(String unit, int year, int quarter, List<Change> changes, List<Fact> facts)
        implements FactDocument {

    /** Between the codes of a figure that is divided by two things at once, and between a step and its day. */
    public static final String BETWEEN = " ";

    private static final String EXECUTED = "EXECUTED";
    private static final ReportWindows WINDOWS = new ReportWindows();

    /** The steps of a report that have a day. */
    public enum Step {
        OPENED,
        COLLECTED,
        SENT_TO_IVO,
        SENT_TO_AUDITORS,
        REPORTED_TO_COUNCIL,
        CLOSED
    }

    /** That a step was taken on a day, with the figures where it tells any. */
    record Change(
            Instant at, Step step, LocalDate on, @Nullable List<NonExecutedFigure> figures) {

        Change(Instant at, Step step, LocalDate on) {
            this(at, step, on, null);
        }
    }

    /** The day of a step, of what is known. */
    public static Optional<LocalDate> day(Standing standing, Step step) {
        String begin = step + BETWEEN;
        return standing.codes(FigureName.EVB_STEP, ignored -> true).stream()
                .filter(code -> code.startsWith(begin))
                .map(code -> LocalDate.parse(code.substring(begin.length())))
                .findFirst();
    }

    NonExecutedFacts with(Change change, Recorded recorded) {
        List<Change> more = new ArrayList<>(changes);
        more.add(change);
        return new NonExecutedFacts(
                unit,
                year,
                quarter,
                List.copyOf(more),
                Timeline.append(facts, Timeline.difference(line(changes), line(more), recorded)));
    }

    private List<Timeline.Step> line(List<Change> through) {
        List<Timeline.Step> line = new ArrayList<>();
        Map<Step, LocalDate> days = new LinkedHashMap<>();
        List<NonExecutedFigure> figures = List.of();
        for (Change change : Timeline.inOrder(through, Change::at)) {
            days.put(change.step(), change.on());
            figures = change.figures() == null ? figures : change.figures();
            line.add(new Timeline.Step(
                    Timeline.effective(through, change, Change::at), entries(Map.copyOf(days), figures)));
        }
        return line;
    }

    private Set<Entry> entries(Map<Step, LocalDate> days, List<NonExecutedFigure> figures) {
        Set<Entry> entries = new HashSet<>();
        entries.add(entry(FigureName.EVB_REPORTS, Fact.WHOLE, 1));
        days.forEach((step, day) -> entries.add(entry(FigureName.EVB_STEP, step + BETWEEN + day, 1)));
        Predicate<NonExecutedFigure> executed = figure -> figure.state().equals(EXECUTED);
        List<NonExecutedFigure> done = figures.stream().filter(executed).toList();
        List<NonExecutedFigure> waiting =
                figures.stream().filter(executed.negate()).toList();
        entries.addAll(sums(FigureName.EVB_EXECUTED, done, figure -> Fact.WHOLE));
        entries.addAll(sums(FigureName.EVB_EXECUTED_AFTER, done, NonExecutedFigure::elapsed));
        entries.addAll(sums(FigureName.EVB_WAITING, waiting, figure -> Fact.WHOLE));
        entries.addAll(sums(FigureName.EVB_BY_LAW, waiting, NonExecutedFigure::lawArea));
        entries.addAll(sums(FigureName.EVB_BY_TYPE, waiting, NonExecutedFigure::decisionType));
        entries.addAll(sums(FigureName.EVB_BY_STATE, waiting, NonExecutedFigure::state));
        entries.addAll(sums(FigureName.EVB_BY_ELAPSED, waiting, NonExecutedFigure::elapsed));
        entries.addAll(
                sums(FigureName.EVB_STATE_AND_ELAPSED, waiting, figure -> figure.state() + BETWEEN + figure.elapsed()));
        toIvo(days, figures.stream().allMatch(figure -> figure.count() == 0))
                .ifPresent(code -> entries.add(entry(FigureName.EVB_TO_IVO, code, 1)));
        return entries;
    }

    /** In time is until the window of the quarter closes; where nothing waits there is nothing to send. */
    private Optional<String> toIvo(Map<Step, LocalDate> days, boolean nothing) {
        LocalDate sent = days.get(Step.SENT_TO_IVO);
        if (sent != null) {
            boolean late = sent.isAfter(WINDOWS.window(year, quarter).closes());
            return Optional.of(late ? "LATE" : "IN_TIME");
        }
        return days.containsKey(Step.COLLECTED) && nothing ? Optional.of("NOTHING_TO_SEND") : Optional.empty();
    }

    private Set<Entry> sums(String name, List<NonExecutedFigure> figures, Function<NonExecutedFigure, String> code) {
        return figures.stream()
                .collect(Collectors.groupingBy(code, Collectors.summingInt(NonExecutedFigure::count)))
                .entrySet()
                .stream()
                .filter(sum -> sum.getValue() > 0)
                .map(sum -> entry(name, sum.getKey(), sum.getValue()))
                .collect(Collectors.toSet());
    }

    private Entry entry(String figure, String code, int times) {
        return new Entry(figure, code, unit, ReportWindows.end(year, quarter), times);
    }
}

package qms.reports.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import qms.events.selfchecks.CheckResult;
import qms.reports.figures.Timeline.Entry;
import qms.reports.figures.Timeline.Step;
import qms.service.projection.Recorded;

/**
 * A self-check as the figures know it: since when it is planned, and every occurrence with what was said about it. The code of its entries names
 * the occurrence.
 */
public record SelfCheckFacts(
        String id,
        @Nullable String externalId,
        String unit,
        int year,
        @Nullable String process,
        @Nullable String subprocess,
        String name,
        @Nullable String risk,
        String frequency,
        Fact planned,
        List<Change> changes,
        List<Result> results,
        List<Fact> facts)
        implements FactDocument {

    /** What was said about an occurrence; {@code at} is the day it bears, else when it was entered, or always for an import. */
    enum Said {
        PLANNED,
        PERFORMED,
        NOT_PERFORMED
    }

    /** What was found; a sample keeps how many of how many (domain, hard case 31). The entry says since when it is known. */
    public record Result(String occurrence, CheckResult found, Fact fact) {}

    record Change(
            String occurrence,
            Said said,
            Instant at,
            @Nullable LocalDate due,
            @Nullable String assessment) {}

    SelfCheckFacts with(Change change, Recorded recorded) {
        List<Change> before = of(change.occurrence());
        List<Change> after = new ArrayList<>(before);
        after.add(change);
        List<Change> more = new ArrayList<>(changes);
        more.add(change);
        return new SelfCheckFacts(
                id,
                externalId,
                unit,
                year,
                process,
                subprocess,
                name,
                risk,
                frequency,
                planned,
                List.copyOf(more),
                results,
                Timeline.append(facts, Timeline.difference(steps(before), steps(after), recorded)));
    }

    SelfCheckFacts found(Result result) {
        List<Result> more = new ArrayList<>(results);
        more.add(result);
        return new SelfCheckFacts(
                id,
                externalId,
                unit,
                year,
                process,
                subprocess,
                name,
                risk,
                frequency,
                planned,
                changes,
                List.copyOf(more),
                facts);
    }

    /** The year that an occurrence belongs to: the check's own, or the one that its name begins with, where the check goes on for years. */
    int yearOf(String occurrence) {
        return occurrence.matches("[0-9]{4}\\b.*") ? Integer.parseInt(occurrence.substring(0, 4)) : year;
    }

    /** The years in which the check has something to be reported; its own always. */
    public Set<Integer> years() {
        Set<Integer> years = new TreeSet<>(Set.of(year));
        changes.forEach(change -> years.add(yearOf(change.occurrence())));
        return years;
    }

    /** What the occurrences found that stand as performed; the last word where one was performed again. */
    public List<Result> found(Known known) {
        Set<String> performed = Standing.of(this, known).codes(FigureName.PERFORMED, ignored -> true);
        Map<String, Result> last = new LinkedHashMap<>();
        results.stream()
                .filter(result -> performed.contains(result.occurrence()) && known.counts(result.fact()))
                .forEach(result -> last.put(result.occurrence(), result));
        return List.copyOf(last.values());
    }

    private List<Change> of(String occurrence) {
        return changes.stream()
                .filter(change -> change.occurrence().equals(occurrence))
                .toList();
    }

    private List<Step> steps(List<Change> through) {
        List<Step> steps = new ArrayList<>();
        Now now = new Now(null, Said.PLANNED, null);
        for (Change change : Timeline.inOrder(through, Change::at)) {
            now = now.after(change);
            steps.add(new Step(Timeline.effective(through, change, Change::at), entries(change.occurrence(), now)));
        }
        return steps;
    }

    private Set<Entry> entries(String occurrence, Now now) {
        LocalDate due = Objects.requireNonNull(now.due(), "an occurrence begins with being planned");
        Set<Entry> entries = new HashSet<>();
        entries.add(new Entry(FigureName.PLANNED, occurrence, unit, due));
        String state = switch (now.said()) {
            case PLANNED -> FigureName.PENDING;
            case PERFORMED -> FigureName.PERFORMED;
            case NOT_PERFORMED -> FigureName.NOT_PERFORMED;
        };
        entries.add(new Entry(state, occurrence, unit, due));
        if (now.said() == Said.PERFORMED && now.assessment() != null) {
            // What passed in part only has not passed: reports know two judgements (domain life cycle 5.7).
            String judged = now.assessment().equals("PASSED") ? FigureName.PASSED : FigureName.FAILED;
            entries.add(new Entry(judged, occurrence, unit, due));
        }
        return entries;
    }

    private record Now(
            @Nullable LocalDate due, Said said, @Nullable String assessment) {

        Now after(Change change) {
            return change.said() == Said.PLANNED
                    ? new Now(change.due(), said, assessment)
                    : new Now(due, change.said(), change.assessment());
        }
    }
}

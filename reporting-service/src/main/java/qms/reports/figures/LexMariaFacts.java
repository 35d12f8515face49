package qms.reports.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import qms.reports.figures.Timeline.Entry;
import qms.reports.figures.Timeline.Step;
import qms.service.projection.Recorded;

/** An event in health care as the figures know it: reported on a day, and what has been found and decided since. */
public record LexMariaFacts(String unit, LocalDate day, List<Change> changes, List<Fact> facts)
        implements FactDocument {

    private static final String NOT_ASSESSED = "NOT_ASSESSED";
    private static final String UNDECIDED = "UNDECIDED";
    private static final String COULD_HAVE = "COULD_HAVE_HAPPENED";

    /** What is known of a case, each by the last that was said of it. */
    enum Said {
        STATUS,
        INJURY,
        OUTCOME,
        DECISION,
        /** The day of the first decision; whatever is decided later does not move it. */
        DECIDED_ON,
        NOTIFIED,
        IVO,
        PATIENT
    }

    /** What was said from a moment on; causes stand instead of earlier ones, a measure is one more. */
    record Change(
            Instant at,
            Map<Said, String> said,
            @Nullable List<String> causes,
            @Nullable String measure) {

        static Change of(Instant at, Map<Said, String> said) {
            return new Change(at, said, null, null);
        }
    }

    LexMariaFacts with(Change change, Recorded recorded) {
        List<Change> more = new ArrayList<>(changes);
        more.add(change);
        return new LexMariaFacts(
                unit,
                day,
                List.copyOf(more),
                Timeline.append(facts, Timeline.difference(steps(changes), steps(more), recorded)));
    }

    private List<Step> steps(List<Change> through) {
        List<Step> steps = new ArrayList<>();
        Map<Said, String> known = new HashMap<>();
        Set<String> causes = new HashSet<>();
        Set<String> measures = new HashSet<>();
        for (Change change : Timeline.inOrder(through, Change::at)) {
            change.said()
                    .forEach((what, text) -> known.merge(what, text, (earlier, later) -> last(what, earlier, later)));
            if (change.causes() != null) {
                causes.clear();
                causes.addAll(change.causes());
            }
            if (change.measure() != null) {
                measures.add(change.measure());
            }
            steps.add(new Step(Timeline.effective(through, change, Change::at), entries(known, causes, measures)));
        }
        return steps;
    }

    private static String last(Said what, String earlier, String later) {
        return what == Said.DECIDED_ON ? earlier : later;
    }

    private Set<Entry> entries(Map<Said, String> known, Set<String> causes, Set<String> measures) {
        Set<Entry> entries = new HashSet<>();
        entries.add(entry(FigureName.LEX_MARIA, Fact.WHOLE));
        entries.add(entry(FigureName.LEX_MARIA_BY_INJURY, known.getOrDefault(Said.INJURY, NOT_ASSESSED)));
        entries.add(entry(FigureName.LEX_MARIA_BY_DECISION, known.getOrDefault(Said.DECISION, UNDECIDED)));
        add(entries, FigureName.LEX_MARIA_BY_STATUS, known.get(Said.STATUS));
        add(entries, FigureName.LEX_MARIA_BY_IVO, known.get(Said.IVO));
        add(entries, FigureName.LEX_MARIA_BY_PATIENT, known.get(Said.PATIENT));
        if (known.containsKey(Said.NOTIFIED)) {
            entries.add(entry(FigureName.LEX_MARIA_NOTIFIED, Fact.WHOLE));
        }
        if (COULD_HAVE.equals(known.get(Said.OUTCOME))) {
            entries.add(entry(FigureName.LEX_MARIA_COULD_HAVE, Fact.WHOLE));
        }
        String decidedOn = known.get(Said.DECIDED_ON);
        if (decidedOn != null) {
            long days = Math.max(0, ChronoUnit.DAYS.between(day, LocalDate.parse(decidedOn)));
            entries.add(entry(FigureName.LEX_MARIA_DECIDED_AFTER, Long.toString(days)));
        }
        causes.forEach(cause -> entries.add(entry(FigureName.LEX_MARIA_BY_CAUSE, cause)));
        measures.forEach(measure -> entries.add(entry(FigureName.LEX_MARIA_MEASURES, measure)));
        return entries;
    }

    private void add(Set<Entry> entries, String figure, @Nullable String code) {
        if (code != null) {
            entries.add(entry(figure, code));
        }
    }

    private Entry entry(String figure, String code) {
        return new Entry(figure, code, unit, day);
    }
}

package qms.reports.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import qms.reports.figures.Timeline.Entry;
import qms.reports.figures.Timeline.Step;
import qms.service.projection.Recorded;

/** A lex Sarah case as the figures know it. Information from a private provider is no report of the board's own and counts by itself. */
public record LexSarahFacts(
        String unit,
        LocalDate day,
        boolean providerInformation,
        String category,
        @Nullable String otherCategory,
        List<Change> changes,
        List<Fact> facts)
        implements FactDocument {

    private static final String UNDECIDED = "UNDECIDED";
    private static final String NO_MISCONDUCT = "NO_MISCONDUCT";

    /** What was said from a moment on. */
    enum Said {
        REPORTED,
        /** Also anew, of what had been declined. */
        ASSESSED,
        LEVEL_DECIDED,
        DECLINED,
        NOTIFIED,
        /** That the category is another. */
        CORRECTED
    }

    /** The level that was decided and on which day, or the category as corrected. */
    record Change(
            Instant at,
            Said said,
            @Nullable String level,
            @Nullable String category,
            @Nullable String otherCategory,
            @Nullable LocalDate on) {

        Change(Instant at, Said said, @Nullable String level) {
            this(at, said, level, null, null, null);
        }

        static Change decided(Instant at, Said said, @Nullable String level, LocalDate on) {
            return new Change(at, said, level, null, null, on);
        }
    }

    LexSarahFacts with(Change change, Recorded recorded) {
        List<Change> more = new ArrayList<>(changes);
        more.add(change);
        return new LexSarahFacts(
                unit,
                day,
                providerInformation,
                category,
                otherCategory,
                List.copyOf(more),
                Timeline.append(facts, Timeline.difference(steps(changes), steps(more), recorded)));
    }

    private List<Step> steps(List<Change> through) {
        List<Step> steps = new ArrayList<>();
        Now now = new Now(UNDECIDED, false, false, category, otherCategory, null);
        for (Change change : Timeline.inOrder(through, Change::at)) {
            now = now.after(change);
            steps.add(new Step(Timeline.effective(through, change, Change::at), entries(now)));
        }
        return steps;
    }

    private Set<Entry> entries(Now now) {
        if (providerInformation) {
            return Set.of(Entry.whole(FigureName.PROVIDER_REPORTS, unit, day));
        }
        Set<Entry> entries = new HashSet<>();
        entries.add(Entry.whole(FigureName.REPORTS, unit, day));
        entries.add(new Entry(FigureName.LEX_BY_CATEGORY, now.category(), unit, day));
        entries.add(new Entry(FigureName.LEX_BY_LEVEL, now.declined() ? NO_MISCONDUCT : now.level(), unit, day));
        String other = now.otherCategory();
        if (other != null && now.category().equals("OTHER")) {
            entries.add(new Entry(FigureName.LEX_OTHER_TEXTS, other.strip(), unit, day));
        }
        if (now.declined()) {
            entries.add(Entry.whole(FigureName.DECLINED, unit, day));
        }
        if (now.decidedOn() != null) {
            long days = Math.max(0, ChronoUnit.DAYS.between(day, now.decidedOn()));
            entries.add(new Entry(FigureName.LEX_DECIDED_AFTER, Long.toString(days), unit, day));
        }
        if (now.notified()) {
            entries.add(Entry.whole(FigureName.NOTIFIED, unit, day));
        }
        return entries;
    }

    /** A case as it stands at a moment; a notification cannot be taken back, whatever is decided afterwards. */
    private record Now(
            String level,
            boolean declined,
            boolean notified,
            String category,
            @Nullable String otherCategory,
            @Nullable LocalDate decidedOn) {

        Now after(Change change) {
            return switch (change.said()) {
                case REPORTED -> this;
                case ASSESSED ->
                    new Now(
                            level,
                            false,
                            notified,
                            category,
                            otherCategory,
                            level.equals(UNDECIDED) ? null : decidedOn);
                case LEVEL_DECIDED ->
                    new Now(
                            change.level() == null ? level : change.level(),
                            declined,
                            notified,
                            category,
                            otherCategory,
                            first(change));
                case DECLINED -> new Now(level, true, notified, category, otherCategory, first(change));
                case NOTIFIED -> new Now(level, declined, true, category, otherCategory, decidedOn);
                case CORRECTED ->
                    new Now(
                            level,
                            declined,
                            notified,
                            Objects.requireNonNull(change.category()),
                            change.otherCategory(),
                            decidedOn);
            };
        }

        /** How long it took is until the first decision, whatever is decided later. */
        private @Nullable LocalDate first(Change change) {
            return decidedOn == null ? change.on() : decidedOn;
        }
    }
}

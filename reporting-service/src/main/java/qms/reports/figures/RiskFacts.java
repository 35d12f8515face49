package qms.reports.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import qms.reports.figures.Timeline.Entry;
import qms.reports.figures.Timeline.Step;
import qms.service.projection.Recorded;
import qms.web.time.Stockholm;

/**
 * A risk as the figures know it. A risk goes by the day it was assessed: one imported with its assessment is known from that day, one imported
 * without a day always, and one entered here from when it was entered, or from an earlier day on which it is said to have been assessed.
 *
 * @param carriedFrom the risk of an earlier year that goes on in it
 */
public record RiskFacts(
        String id,
        @Nullable String externalId,
        String unit,
        int year,
        @Nullable String carriedFrom,
        @Nullable String process,
        @Nullable String subprocess,
        @Nullable String activity,
        String risk,
        List<Change> changes,
        List<Fact> facts)
        implements FactDocument {

    private static final String UNDECIDED = "UNDECIDED";

    /** What was said. */
    enum Said {
        IDENTIFIED,
        ASSESSED,
        DECIDED
    }

    /** {@code at} is when it was entered, or always for an import; {@code on} the day that an assessment bears; {@code code} its level, or the decision; {@code map} what it was assessed on, {@code cell} where on it. */
    record Change(
            Said said,
            Instant at,
            @Nullable LocalDate on,
            boolean imported,
            @Nullable String code,
            int value,
            @Nullable String map,
            @Nullable String cell) {

        Change(Said said, Instant at, @Nullable LocalDate on, boolean imported, @Nullable String code, int value) {
            this(said, at, on, imported, code, value, null, null);
        }

        Instant since() {
            return on == null ? at : Stockholm.startOf(on);
        }
    }

    RiskFacts with(Change change, Recorded recorded) {
        List<Change> more = new ArrayList<>(changes);
        more.add(change);
        return new RiskFacts(
                id,
                externalId,
                unit,
                year,
                carriedFrom,
                process,
                subprocess,
                activity,
                risk,
                List.copyOf(more),
                Timeline.append(facts, Timeline.difference(steps(changes), steps(more), recorded)));
    }

    private List<Step> steps(List<Change> through) {
        if (through.isEmpty()) {
            return List.of();
        }
        Instant known = knownSince(through);
        List<Step> steps = new ArrayList<>();
        Now now = new Now(null, 0, UNDECIDED, null, null);
        steps.add(new Step(known, entries(now)));
        for (Change change :
                through.stream().sorted(Comparator.comparing(Change::since)).toList()) {
            now = now.after(change);
            steps.add(new Step(change.since().isBefore(known) ? known : change.since(), entries(now)));
        }
        return steps;
    }

    private static Instant knownSince(List<Change> through) {
        Change identified = through.getFirst();
        Optional<Instant> assessed = through.stream()
                .filter(change -> change.said() == Said.ASSESSED && change.imported() == identified.imported())
                .map(Change::since)
                .min(Comparator.naturalOrder());
        if (identified.imported()) {
            return assessed.orElse(identified.at());
        }
        return assessed.filter(identified.at()::isAfter).orElse(identified.at());
    }

    private Set<Entry> entries(Now now) {
        LocalDate day = LocalDate.of(year, Month.DECEMBER, 31);
        Set<Entry> entries = new HashSet<>();
        entries.add(Entry.whole(FigureName.RISKS, unit, day));
        entries.add(new Entry(FigureName.RISK_DECISION, now.decision(), unit, day));
        if (now.level() == null) {
            entries.add(Entry.whole(FigureName.UNASSESSED, unit, day));
        } else {
            entries.add(new Entry(FigureName.RISK_LEVEL, now.level(), unit, day));
            entries.add(new Entry(FigureName.RISK_VALUE, Integer.toString(now.value()), unit, day));
            if (now.map() != null) {
                entries.add(new Entry(FigureName.RISK_MAP, now.map(), unit, day));
            }
            if (now.cell() != null) {
                entries.add(new Entry(FigureName.RISK_CELL, now.cell(), unit, day));
            }
        }
        return entries;
    }

    private record Now(
            @Nullable String level,
            int value,
            String decision,
            @Nullable String map,
            @Nullable String cell) {

        Now after(Change change) {
            return switch (change.said()) {
                case IDENTIFIED -> this;
                case ASSESSED -> new Now(change.code(), change.value(), decision, change.map(), change.cell());
                case DECIDED -> new Now(level, value, change.code() == null ? UNDECIDED : change.code(), map, cell);
            };
        }
    }
}

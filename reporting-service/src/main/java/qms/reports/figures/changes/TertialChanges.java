package qms.reports.figures.changes;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import qms.reports.figures.FollowUpFacts;
import qms.reports.figures.RiskFacts;
import qms.reports.figures.Thing;
import qms.reports.figures.UnitName;
import qms.reports.figures.changes.Changes.Change;
import qms.reports.figures.changes.Changes.Days;
import qms.reports.figures.changes.Changes.Section;

/** Puts together what has changed since the last tertial, of all that may count. */
record TertialChanges(
        Collection<Thing> cases,
        Collection<RiskFacts> risks,
        Collection<Thing> checks,
        Collection<FollowUpFacts> followUps,
        Map<String, List<Routine>> routines) {

    private static final Comparator<Change> ORDER = Comparator.comparing(Change::day)
            .thenComparing(Change::collection)
            .thenComparing(Change::id)
            .thenComparing(Change::text);

    /** @param mayBeSeen whether the asker may read what is kept there, of that unit */
    Changes of(Span span, BiPredicate<String, String> mayBeSeen) {
        CaseChanges ofCases = new CaseChanges(span, cases);
        MissedChanges missed = new MissedChanges(span);
        return new Changes(
                UnitName.of(span.scope().unit()),
                span.scope().year(),
                span.tertial().name(),
                new Days(span.period().from(), span.period().to()),
                span.since(),
                span.until(),
                span.known().asOf(),
                span.known().recordedBy(),
                List.of(
                        section(ChangeKind.REGISTERED_LATE, ofCases.late(), mayBeSeen),
                        section(ChangeKind.RECLASSIFIED, ofCases.reclassified(), mayBeSeen),
                        section(ChangeKind.RISK_MOVED, RiskChanges.of(span, risks), mayBeSeen),
                        section(ChangeKind.CHECK_MISSED, missed.checks(checks), mayBeSeen),
                        section(ChangeKind.FOLLOW_UP_MISSING, missed.followUps(followUps), mayBeSeen),
                        section(ChangeKind.ROUTINE_CHANGED, routines(span).toList(), mayBeSeen)));
    }

    private Stream<Found> routines(Span span) {
        return routines.entrySet().stream()
                .flatMap(each -> RoutineChanges.of(span, each.getKey(), each.getValue()).stream());
    }

    private static Section section(ChangeKind kind, List<Found> found, BiPredicate<String, String> mayBeSeen) {
        Map<Boolean, List<Found>> seen = found.stream()
                .collect(Collectors.partitioningBy(
                        each -> mayBeSeen.test(each.change().link(), each.seenBy())));
        return new Section(
                kind.name(),
                kind.label(),
                seen.getOrDefault(true, List.of()).stream()
                        .map(Found::change)
                        .sorted(ORDER)
                        .toList(),
                seen.getOrDefault(false, List.of()).size());
    }
}

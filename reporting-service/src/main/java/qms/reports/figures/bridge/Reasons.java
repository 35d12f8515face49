package qms.reports.figures.bridge;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import qms.reports.figures.CaseKind;
import qms.reports.figures.Contribution;
import qms.reports.figures.Count;
import qms.reports.figures.Fact;
import qms.reports.figures.Known;
import qms.reports.figures.Thing;
import qms.reports.figures.Window;
import qms.web.time.Period;
import qms.web.time.Stockholm;

/**
 * Why a case came into a figure or left it: it was not known before, or stands elsewhere, or on another day, or under another code, or something
 * has been decided about it. That is asked in this order, and the last question is whether what it is classed as has changed, which is what
 * remains when it is the same case, known, here and within the days.
 */
public record Reasons(End from, End to) {

    private static final String UNDECIDED = "UNDECIDED";

    /** One end of a bridge: the days that are asked about, and what was known. */
    public record End(Window window, Known known) {

        Set<Count> standing(Thing thing, Contribution contribution) {
            return Count.standing(thing.document(), known).stream()
                    .filter(count -> !thing.kind().countedInParts()
                            || count.code().equals(contribution.count().code()))
                    .collect(Collectors.toSet());
        }
    }

    Move came(Contribution came) {
        return new Move(came, whyCame(came), came.n(), because(came));
    }

    Move went(Contribution went) {
        return new Move(went, whyWent(went), -went.n(), because(went));
    }

    private Reason whyCame(Contribution came) {
        Thing thing = came.thing();
        Set<Count> before = from.standing(thing, came);
        if (!from.window().holdsDay(thing, came.count())) {
            return Reason.PERIOD_IN;
        }
        if (thing.kind() == CaseKind.INCIDENT) {
            return Reason.SAME_EVENT;
        }
        if (thing.kind().countedByAmount()) {
            return before.isEmpty() ? Reason.REPORTED : Reason.COLLECTED;
        }
        if (before.isEmpty()) {
            return late(came) ? Reason.REPORTED_LATE : Reason.REPORTED;
        }
        Set<Count> after = to.standing(thing, came);
        List<Count> same = ofFigure(before, came.count());
        if (same.isEmpty()) {
            return Turn.of(came.count().figure(), before, after).orElse(Reason.RECLASSIFIED_IN);
        }
        return switch (Elsewhere.of(thing, came.count(), same, from.window())) {
            case HERE -> decided(same) ? Reason.DECIDED : Reason.RECLASSIFIED_IN;
            case OTHER_DAY -> Reason.DATE_CORRECTED_IN;
            case OTHER_UNIT -> after.containsAll(same) ? Reason.CONCERNS_ALSO : Reason.MOVED_IN;
            case OTHER_UNIT_AND_DAY -> Reason.MOVED_AND_DATED_IN;
        };
    }

    private Reason whyWent(Contribution went) {
        Thing thing = went.thing();
        Set<Count> after = to.standing(thing, went);
        if (!to.window().holdsDay(thing, went.count())) {
            return Reason.PERIOD_OUT;
        }
        if (thing.kind() == CaseKind.INCIDENT) {
            return Reason.NO_LONGER_SAME_EVENT;
        }
        if (after.isEmpty()) {
            return Reason.REMOVED;
        }
        if (thing.kind().countedByAmount()) {
            return Reason.COLLECTED_ANEW;
        }
        List<Count> same = ofFigure(after, went.count());
        if (same.isEmpty()) {
            return Turn.of(went.count().figure(), from.standing(thing, went), after)
                    .orElse(Reason.RECLASSIFIED_OUT);
        }
        return switch (Elsewhere.of(thing, went.count(), same, to.window())) {
            case HERE -> decided(List.of(went.count())) ? Reason.DECIDED : Reason.RECLASSIFIED_OUT;
            case OTHER_DAY -> Reason.DATE_CORRECTED_OUT;
            case OTHER_UNIT -> Reason.MOVED_OUT;
            case OTHER_UNIT_AND_DAY -> Reason.MOVED_AND_DATED_OUT;
        };
    }

    /** Whether what it was before is that nothing had been decided. */
    private static boolean decided(List<Count> before) {
        return before.stream().anyMatch(count -> count.code().equals(UNDECIDED));
    }

    private static List<Count> ofFigure(Set<Count> counts, Count one) {
        return counts.stream()
                .filter(count -> count.figure().equals(one.figure()))
                .toList();
    }

    /** Registered when the days had ended; what belongs to a year and not to a day of it, when the year had. */
    private boolean late(Contribution came) {
        Period days = came.thing().kind() == CaseKind.RISK
                ? Period.year(to.window().scope().year())
                : to.window().period();
        Instant registered = own(came)
                .filter(to.known()::counts)
                .map(Fact::registeredAt)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return Stockholm.day(registered).isAfter(days.to());
    }

    private List<Fact> because(Contribution moved) {
        return own(moved)
                .filter(fact -> to.known().counts(fact)
                        && (!from.known().counts(fact)
                                || !from.window().period().equals(to.window().period())))
                .filter(fact -> fact.figure().equals(moved.count().figure()))
                .toList();
    }

    private Stream<Fact> own(Contribution moved) {
        return moved.thing().document().facts().stream()
                .filter(fact -> !moved.thing().kind().countedInParts()
                        || fact.code().equals(moved.count().code()));
    }
}

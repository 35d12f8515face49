package qms.reports.figures.changes;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import qms.reports.figures.CaseKind;
import qms.reports.figures.Count;
import qms.reports.figures.Fact;
import qms.reports.figures.FigureName;
import qms.reports.figures.FollowUpFacts;
import qms.reports.figures.SelfCheckFacts;
import qms.reports.figures.Thing;
import qms.reports.figures.UnitName;
import qms.reports.figures.Window;
import qms.reports.figures.changes.Changes.Change;
import qms.reports.figures.followups.FollowUpReport;
import qms.reports.figures.followups.FollowUpReport.State;
import qms.reports.figures.followups.FollowUpReports;
import qms.web.time.FollowUpPeriod;

/** What should be there by the asked moment and is not: occurrences of self-checks due in the tertial, and follow-ups of it. */
final class MissedChanges {

    private static final String DESCRIPTIONS = "unit-descriptions";

    private final Span span;

    MissedChanges(Span span) {
        this.span = span;
    }

    /** What is recorded as not performed, and what was due and nobody has said anything about; neither has failed (domain, hard case 26). */
    List<Found> checks(Collection<Thing> checks) {
        Window window = Window.tertial(span.scope(), span.tertial(), false);
        return checks.stream()
                .flatMap(check -> Count.standing(check.document(), span.known()).stream()
                        .filter(count -> isMissed(count) && window.holds(check, count))
                        .map(count -> missed(check, count)))
                .toList();
    }

    List<Found> followUps(Collection<FollowUpFacts> descriptions) {
        return descriptions.stream().flatMap(this::missing).toList();
    }

    private boolean isMissed(Count count) {
        return count.figure().equals(FigureName.NOT_PERFORMED)
                || (count.figure().equals(FigureName.PENDING) && count.day().isBefore(span.today()));
    }

    private Found missed(Thing thing, Count count) {
        SelfCheckFacts check = (SelfCheckFacts) thing.document();
        boolean said = count.figure().equals(FigureName.NOT_PERFORMED);
        String text = "Egenkontrollen skulle ha utförts senast " + count.day()
                + (said ? " och är redovisad som inte utförd." : " och är inte redovisad.");
        return new Found(
                new Change(
                        CaseKind.SELF_CHECK.collection(),
                        check.id(),
                        CaseKind.SELF_CHECK.link(check.id()),
                        UnitName.of(span.organisation(), check.unit()),
                        check.name() + ", " + count.code(),
                        count.day(),
                        text,
                        count.figure(),
                        List.of(),
                        List.of(),
                        check.facts().stream()
                                .filter(fact -> span.known().counts(fact)
                                        && Count.of(fact).equals(count))
                                .map(Fact::position)
                                .distinct()
                                .sorted()
                                .toList()),
                check.unit());
    }

    private Stream<Found> missing(FollowUpFacts description) {
        return FollowUpReports.of(span.scope(), span.known(), span.today(), List.of(description)).sections().stream()
                .filter(section -> section.followUps().stream()
                        .anyMatch(one -> one.period().equals(asked().name()) && one.state() == State.MISSING))
                .map(section -> missing(description, section));
    }

    private Found missing(FollowUpFacts description, FollowUpReport.Section section) {
        LocalDate day = asked().in(span.scope().year()).to();
        String link = "/api/" + DESCRIPTIONS + "/" + description.id();
        return new Found(
                new Change(
                        DESCRIPTIONS,
                        description.id(),
                        link,
                        section.unit(),
                        section.title(),
                        day,
                        "Avsnittet är inte uppföljt för " + asked().name() + ", som slutade " + day + ".",
                        null,
                        List.of(),
                        List.of(),
                        List.of()),
                description.unit());
    }

    /** The last tertial of the year is followed up with the yearly report. */
    private FollowUpPeriod asked() {
        return switch (span.tertial()) {
            case T1 -> FollowUpPeriod.T1;
            case T2 -> FollowUpPeriod.T2;
            case T3 -> FollowUpPeriod.VB;
        };
    }
}

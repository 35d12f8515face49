package qms.reports.figures.followups;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import qms.reports.figures.FollowUpFacts;
import qms.reports.figures.FollowUpFacts.Submission;
import qms.reports.figures.Known;
import qms.reports.figures.Scope;
import qms.reports.figures.UnitName;
import qms.reports.figures.followups.FollowUpReport.FollowUp;
import qms.reports.figures.followups.FollowUpReport.PeriodTotal;
import qms.reports.figures.followups.FollowUpReport.Section;
import qms.reports.figures.followups.FollowUpReport.State;
import qms.web.time.FollowUpPeriod;

/** Puts the follow-up report together from the organisation and the facts, as it reads on a local day. */
public final class FollowUpReports {

    private final Scope scope;
    private final Known known;
    private final LocalDate today;
    private final List<FollowUpFacts> descriptions;

    private FollowUpReports(Scope scope, Known known, LocalDate today, Collection<FollowUpFacts> facts) {
        this.scope = scope;
        this.known = known;
        this.today = today;
        this.descriptions = facts.stream()
                .filter(description -> description.year() == scope.year() && scope.includes(description.unit()))
                .filter(description -> known.counts(description.adopted()))
                .sorted(Comparator.comparing(FollowUpFacts::unit).thenComparing(FollowUpFacts::id))
                .toList();
    }

    public static FollowUpReport of(Scope scope, Known known, LocalDate today, Collection<FollowUpFacts> facts) {
        return new FollowUpReports(scope, known, today, facts).report();
    }

    private FollowUpReport report() {
        List<Section> sections = descriptions.stream()
                .flatMap(description -> description.sections().stream().map(section -> section(description, section)))
                .toList();
        return new FollowUpReport(
                UnitName.of(scope.unit()),
                scope.year(),
                known.asOf(),
                known.recordedBy(),
                known.inAnswer(importedLater()),
                sections,
                Arrays.stream(FollowUpPeriod.values())
                        .map(period -> total(period, sections))
                        .toList());
    }

    private Section section(FollowUpFacts description, FollowUpFacts.Section section) {
        return new Section(
                UnitName.of(scope.organisation(), description.unit()),
                section.key(),
                section.title(),
                section.responsible(),
                Arrays.stream(FollowUpPeriod.values())
                        .map(period -> followUp(description, section.key(), period))
                        .toList());
    }

    private FollowUp followUp(FollowUpFacts description, String section, FollowUpPeriod period) {
        Optional<Submission> last = description.submissions().stream()
                .filter(submission -> submission.section().equals(section)
                        && submission.period().equals(period.name())
                        && known.counts(submission.fact()))
                .reduce((earlier, later) -> later);
        return last.map(submission ->
                        new FollowUp(period.name(), State.SUBMITTED, submission.text(), submission.submittedOn()))
                .orElseGet(
                        () -> new FollowUp(period.name(), isDue(period) ? State.MISSING : State.NOT_DUE, null, null));
    }

    private PeriodTotal total(FollowUpPeriod period, List<Section> sections) {
        return new PeriodTotal(
                period.name(),
                period.in(scope.year()).to(),
                count(sections, period, State.SUBMITTED),
                count(sections, period, State.MISSING),
                count(sections, period, State.NOT_DUE));
    }

    private boolean isDue(FollowUpPeriod period) {
        return period.in(scope.year()).to().isBefore(today);
    }

    private long importedLater() {
        return descriptions.stream()
                .flatMap(description -> description.facts().stream())
                .filter(known::importedLater)
                .count();
    }

    private static long count(List<Section> sections, FollowUpPeriod period, State state) {
        return sections.stream()
                .flatMap(section -> section.followUps().stream())
                .filter(followUp -> followUp.period().equals(period.name()) && followUp.state() == state)
                .count();
    }
}

package qms.reports.figures.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import qms.reports.figures.Known;
import qms.reports.figures.Scope;
import qms.reports.figures.SelfCheckFacts;
import qms.reports.figures.SelfCheckFigures;
import qms.reports.figures.plan.InternalControlPlan.Control;
import qms.reports.figures.plan.InternalControlPlan.FollowUp;
import qms.reports.figures.plan.InternalControlPlan.Row;
import qms.reports.figures.plan.InternalControlPlan.State;
import qms.reports.figures.plan.InternalControlPlan.Totals;
import qms.web.time.FollowUpPeriod;
import qms.web.time.Period;

/** Puts the internal control plan together from the quality plan and, period by period, the occurrences of its self-checks. */
public final class InternalControlPlans {

    private final Scope scope;
    private final Known known;
    private final LocalDate today;
    private final QualityPlan plan;
    private final Map<String, SelfCheckFacts> checks;

    private InternalControlPlans(Scope scope, Known known, LocalDate today, PlanFacts facts) {
        this.scope = scope;
        this.known = known;
        this.today = today;
        this.plan = QualityPlans.of(scope, known, facts);
        this.checks = facts.selfChecks().stream().collect(Collectors.toMap(SelfCheckFacts::id, Function.identity()));
    }

    /** {@code today} decides what is missing and what is not yet due. */
    public static InternalControlPlan of(Scope scope, Known known, LocalDate today, PlanFacts facts) {
        return new InternalControlPlans(scope, known, today, facts).plan();
    }

    private InternalControlPlan plan() {
        QualityPlan.Totals totals = plan.totals();
        return new InternalControlPlan(
                plan.unit(),
                plan.year(),
                plan.asOf(),
                plan.recordedBy(),
                plan.importedLater(),
                plan.rows().stream().sorted(highestFirst()).map(this::row).toList(),
                new Totals(totals.risks(), totals.selfChecks(), totals.measures()),
                controls(plan.selfChecksWithoutRisk()));
    }

    private static Comparator<QualityPlan.Row> highestFirst() {
        return Comparator.comparing(QualityPlan.Row::value, Comparator.nullsLast(Comparator.<Integer>reverseOrder()));
    }

    private Row row(QualityPlan.Row row) {
        return new Row(
                row.id(),
                row.externalId(),
                row.unit(),
                row.process(),
                row.risk(),
                row.value(),
                row.level(),
                row.decision(),
                controls(row.selfChecks()),
                row.measures());
    }

    private List<Control> controls(List<QualityPlan.Check> selfChecks) {
        return selfChecks.stream()
                .map(check -> new Control(
                        check.id(),
                        check.externalId(),
                        check.name(),
                        check.unit(),
                        check.frequency(),
                        Arrays.stream(FollowUpPeriod.values())
                                .map(period -> followUp(check, period))
                                .toList()))
                .toList();
    }

    private FollowUp followUp(QualityPlan.Check check, FollowUpPeriod period) {
        Period days = period.in(scope.year());
        SelfCheckFacts facts = Objects.requireNonNull(checks.get(check.id()), check.id());
        SelfCheckFigures figures = SelfCheckFigures.of(facts, scope.year(), known, days::contains);
        return new FollowUp(period.name(), days.to(), state(figures, days), figures);
    }

    private State state(SelfCheckFigures figures, Period days) {
        if (figures.planned() == 0) {
            return State.NOTHING_PLANNED;
        }
        if (figures.pending() == 0) {
            return State.FOLLOWED_UP;
        }
        return today.isAfter(days.to()) ? State.MISSING : State.NOT_DUE;
    }
}

package qms.reports.figures.plan;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.events.selfchecks.CheckResult;
import qms.reports.figures.FactDocument;
import qms.reports.figures.FigureName;
import qms.reports.figures.Known;
import qms.reports.figures.MeasureFacts;
import qms.reports.figures.RiskFacts;
import qms.reports.figures.RiskFigures;
import qms.reports.figures.RiskFigures.Assessed;
import qms.reports.figures.Scope;
import qms.reports.figures.SelfCheckFacts;
import qms.reports.figures.SelfCheckFigures;
import qms.reports.figures.Standing;
import qms.reports.figures.UnitName;
import qms.reports.figures.plan.QualityPlan.Check;
import qms.reports.figures.plan.QualityPlan.Result;
import qms.reports.figures.plan.QualityPlan.Row;
import qms.reports.figures.plan.QualityPlan.Step;
import qms.reports.figures.plan.QualityPlan.Totals;

/** Puts the plan together from the organisation and the facts, and from nothing else. */
public final class QualityPlans {

    private final Scope scope;
    private final Known known;
    private final RiskFigures risks;
    private final List<SelfCheckFacts> checks;
    private final List<MeasureFacts> measures;

    private QualityPlans(Scope scope, Known known, PlanFacts facts) {
        this.scope = scope;
        this.known = known;
        this.risks = RiskFigures.of(scope, known, facts.risks());
        Set<String> ids = risks.risks().stream().map(a -> a.risk().id()).collect(Collectors.toSet());
        this.checks = facts.selfChecks().stream()
                .filter(check -> check.years().contains(scope.year()) && scope.includes(check.unit()))
                .filter(this::isKnown)
                .sorted(Comparator.comparing((SelfCheckFacts check) -> orLast(check.externalId()))
                        .thenComparing(SelfCheckFacts::name)
                        .thenComparing(SelfCheckFacts::id))
                .toList();
        this.measures = facts.measures().stream()
                .filter(measure -> measure.risks().stream().anyMatch(ids::contains))
                .filter(measure -> status(measure).isPresent())
                .sorted(Comparator.comparing((MeasureFacts measure) -> orLast(measure.externalId()))
                        .thenComparing(MeasureFacts::description)
                        .thenComparing(MeasureFacts::id))
                .toList();
    }

    public static QualityPlan of(Scope scope, Known known, PlanFacts facts) {
        return new QualityPlans(scope, known, facts).plan();
    }

    private QualityPlan plan() {
        return new QualityPlan(
                UnitName.of(scope.unit()),
                scope.year(),
                known.asOf(),
                known.recordedBy(),
                known.inAnswer(risks.importedLater() + importedLater(checks) + importedLater(measures)),
                risks.risks().stream().map(this::row).toList(),
                new Totals(processes(), risks.risks().size(), checks.size(), measures.size()),
                withoutRow());
    }

    private Row row(Assessed assessed) {
        RiskFacts risk = assessed.risk();
        return new Row(
                risk.id(),
                risk.externalId(),
                UnitName.of(scope.organisation(), risk.unit()),
                risk.process(),
                risk.subprocess(),
                risk.activity(),
                risk.risk(),
                assessed.value(),
                assessed.level(),
                assessed.decision(),
                checks.stream()
                        .filter(check -> risk.id().equals(check.risk()))
                        .map(this::check)
                        .toList(),
                measures.stream()
                        .filter(measure -> measure.risks().contains(risk.id()))
                        .map(this::step)
                        .toList());
    }

    private List<Check> withoutRow() {
        Set<String> rows = risks.risks().stream().map(a -> a.risk().id()).collect(Collectors.toSet());
        return checks.stream()
                .filter(check -> check.risk() == null || !rows.contains(check.risk()))
                .map(this::check)
                .toList();
    }

    private Check check(SelfCheckFacts check) {
        return new Check(
                check.id(),
                check.externalId(),
                UnitName.of(scope.organisation(), check.unit()),
                check.process(),
                check.subprocess(),
                check.name(),
                check.frequency(),
                SelfCheckFigures.of(check, scope.year(), known, ignored -> true),
                check.found(known).stream().map(QualityPlans::result).toList());
    }

    private static Result result(SelfCheckFacts.Result result) {
        CheckResult found = result.found();
        return new Result(result.occurrence(), found.kind(), found.value(), found.passed(), found.of());
    }

    private Step step(MeasureFacts measure) {
        return new Step(
                measure.id(),
                measure.externalId(),
                measure.description(),
                status(measure).orElseThrow(),
                measure.responsible(),
                measure.due());
    }

    private long processes() {
        return risks.risks().stream()
                .flatMap(assessed -> Stream.ofNullable(assessed.risk().process()))
                .map(String::strip)
                .filter(process -> !process.isEmpty())
                .distinct()
                .count();
    }

    private boolean isKnown(SelfCheckFacts check) {
        return known.counts(check.planned());
    }

    private Optional<String> status(MeasureFacts measure) {
        return Standing.of(measure, known).code(FigureName.MEASURE_STATUS);
    }

    private long importedLater(Collection<? extends FactDocument> things) {
        return things.stream()
                .filter(thing -> known.importedLater(thing.facts()))
                .count();
    }

    /** What was entered here has no external id and comes after what has. */
    private static String orLast(@Nullable String externalId) {
        return externalId == null ? "\uffff" : externalId;
    }
}

package qms.risks.riskanalyses;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import qms.events.riskanalyses.ImprovementAreaIdentified;
import qms.events.riskanalyses.RiskAnalysisApproved;
import qms.events.riskanalyses.RiskAnalysisArchived;
import qms.events.riskanalyses.RiskAnalysisDrafted;
import qms.events.riskanalyses.RiskAnalysisEnteredIntoForce;
import qms.events.riskanalyses.RiskAnalysisId;
import qms.events.riskanalyses.RiskAnalysisReviewed;
import qms.events.riskanalyses.RiskAnalysisRevised;
import qms.events.riskanalyses.RiskAnalysisSuperseded;
import qms.events.riskanalyses.RiskIncluded;
import qms.events.riskanalyses.RiskPrioritised;
import qms.events.risks.RiskId;
import qms.risks.riskanalyses.RiskAnalysisLine.Step;
import qms.service.imports.ImportContext;
import qms.service.imports.ImportPlan;
import qms.web.time.Stockholm;

/** The steps of one line, one after the other: each is an event, and an approval keeps the values that the risks had on its day. */
final class ImportedSteps {

    private final RiskAnalysisId id;
    private final String unit;
    private final AnalysedRisks risks;
    private final ImportContext context;
    private final ImportPlan.Builder plan;
    private final List<String> included = new ArrayList<>();
    private int version = 1;

    ImportedSteps(RiskAnalysisId id, String unit, AnalysedRisks risks, ImportContext context, ImportPlan.Builder plan) {
        this.id = id;
        this.unit = unit;
        this.risks = risks;
        this.context = context;
        this.plan = plan;
    }

    void plan(Step step, String part) {
        Instant on = Stockholm.startOf(step.on());
        switch (step.step()) {
            case "DRAFTED" ->
                plan.add(RiskAnalysisDrafted.class, part, sealer -> new RiskAnalysisDrafted(id, unit, on));
            case "RISK_INCLUDED" -> include(step, part, on);
            case "IMPROVEMENT_AREA" ->
                plan.add(
                        ImprovementAreaIdentified.class,
                        part,
                        sealer ->
                                new ImprovementAreaIdentified(id, unit, known(step.area()), known(step.source()), on));
            case "PRIORITISED" -> {
                RiskId risk = risk(step);
                plan.add(
                        RiskPrioritised.class,
                        part,
                        sealer -> new RiskPrioritised(id, unit, risk, known(step.reason()), on));
            }
            case "APPROVED" -> approve(step, part, on);
            case "REVISED" -> revise(step, part, on);
            default -> planAfterApproval(step, part, on);
        }
    }

    private void planAfterApproval(Step step, String part, Instant on) {
        switch (step.step()) {
            case "IN_FORCE" ->
                plan.add(
                        RiskAnalysisEnteredIntoForce.class,
                        part,
                        sealer -> new RiskAnalysisEnteredIntoForce(id, unit, step.on(), on));
            case "REVIEWED" ->
                plan.add(
                        RiskAnalysisReviewed.class,
                        part,
                        sealer -> new RiskAnalysisReviewed(id, unit, step.on(), known(step.finding()), on));
            case "SUPERSEDED" -> {
                RiskAnalysisId by = RiskAnalysisId.of(context.streamOf("risk-analyses", known(step.by())));
                plan.add(RiskAnalysisSuperseded.class, part, sealer -> new RiskAnalysisSuperseded(id, unit, by, on));
            }
            default ->
                plan.add(
                        RiskAnalysisArchived.class,
                        part,
                        sealer -> new RiskAnalysisArchived(id, unit, known(step.reason()), on));
        }
    }

    private void include(Step step, String part, Instant on) {
        RiskId risk = risk(step);
        included.add(risk.toString());
        plan.add(RiskIncluded.class, part, sealer -> new RiskIncluded(id, unit, risk, on));
    }

    private void approve(Step step, String part, Instant on) {
        int approved = version;
        List<String> about = List.copyOf(included);
        plan.add(
                RiskAnalysisApproved.class,
                part,
                sealer -> new RiskAnalysisApproved(
                        id, unit, approved, known(step.approver()), risks.judgedBy(step.on(), about), on));
    }

    private void revise(Step step, String part, Instant on) {
        version++;
        int next = version;
        plan.add(
                RiskAnalysisRevised.class,
                part,
                sealer -> new RiskAnalysisRevised(id, unit, next, known(step.reason()), on));
    }

    private RiskId risk(Step step) {
        return RiskId.of(context.streamOf("risks", known(step.risk())));
    }

    private static String known(@Nullable String value) {
        return Objects.requireNonNull(value, "the line has been checked");
    }
}

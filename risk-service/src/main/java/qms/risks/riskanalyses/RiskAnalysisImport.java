package qms.risks.riskanalyses;

import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;
import qms.events.riskanalyses.RiskAnalysisId;
import qms.events.riskanalyses.RiskAnalysisPlanned;
import qms.service.imports.ImportContext;
import qms.service.imports.ImportPlan;
import qms.service.imports.ImportedHistory;
import qms.service.imports.LineRules;
import qms.service.imports.ParsedLine;
import qms.service.organisation.OrganisationReader;
import qms.web.time.Stockholm;

/** Risk analyses as lines of an import, about imported risks: later steps may be added when a line comes again. */
@Component
class RiskAnalysisImport extends ImportedHistory<RiskAnalysisLine> {

    private static final String STEPS = "steps";

    private final AnalysedRisks risks;

    RiskAnalysisImport(AnalysedRisks risks, OrganisationReader organisation, Clock clock) {
        super("risk-analyses", RiskAnalysisLine.class, Set.of(STEPS), organisation, clock);
        this.risks = risks;
    }

    @Override
    protected void check(ParsedLine<RiskAnalysisLine> line, LineRules rules, ImportContext context) {
        new RiskAnalysisLineRules(rules, risks, context).check(line.externalId(), line.value());
    }

    @Override
    public ImportPlan plan(ParsedLine<RiskAnalysisLine> line, ImportContext context) {
        RiskAnalysisLine value = line.value();
        String stream = streamOf(line.externalId());
        RiskAnalysisId id = RiskAnalysisId.of(stream);
        ImportPlan.Builder plan = ImportPlan.of(stream, RiskAnalysis.class.getSimpleName())
                .asOneHistory()
                .addOnce(
                        RiskAnalysisPlanned.class,
                        line.base(),
                        sealer -> new RiskAnalysisPlanned(
                                id,
                                value.unit(),
                                value.year(),
                                value.kind(),
                                value.occasion(),
                                value.plannedFor(),
                                Stockholm.startOf(value.plannedOn())));
        ImportedSteps steps = new ImportedSteps(id, value.unit(), risks, context, plan);
        for (int i = 0; i < value.steps().size(); i++) {
            steps.plan(value.steps().get(i), line.part(STEPS, i));
        }
        return plan.build();
    }
}

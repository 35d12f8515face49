package qms.risks.riskanalyses;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import qms.risks.riskanalyses.RiskAnalysisLine.Step;
import qms.service.imports.ImportContext;
import qms.service.imports.LineRules;
import qms.web.problems.FieldCode;

/** What a line of a risk analysis has to say, and what each of its steps has; in which order they came is history. */
record RiskAnalysisLineRules(LineRules rules, AnalysedRisks risks, ImportContext context) {

    private static final Set<String> WITH_RISK = Set.of("RISK_INCLUDED", "PRIORITISED");
    private static final Set<String> WITH_REASON = Set.of("PRIORITISED", "REVISED", "ARCHIVED");

    void check(String externalId, RiskAnalysisLine line) {
        rules.unit("unit", line.unit());
        rules.past("plannedOn", line.plannedOn());
        if (line.kind().equals("CHANGE")) {
            rules.needed("occasion", line.occasion(), "Skriv vilken förändring analysen gäller.");
        }
        LocalDate before = line.plannedOn();
        List<String> included = new ArrayList<>();
        for (int i = 0; i < line.steps().size(); i++) {
            Step step = line.steps().get(i);
            String at = "steps[" + i + "].";
            rules.past(at + "on", step.on(), before);
            check(externalId, line, step, at);
            if (step.step().equals("RISK_INCLUDED") && step.risk() != null) {
                rules.once(at + "risk", step.risk(), included);
            }
            before = step.on();
        }
    }

    private void check(String externalId, RiskAnalysisLine line, Step step, String at) {
        String code = step.step();
        rules.belongs(at + "risk", step.risk(), WITH_RISK.contains(code));
        rules.belongs(at + "reason", step.reason(), WITH_REASON.contains(code));
        rules.belongs(at + "area", step.area(), code.equals("IMPROVEMENT_AREA"));
        rules.belongs(at + "source", step.source(), code.equals("IMPROVEMENT_AREA"));
        rules.belongs(at + "approver", step.approver(), code.equals("APPROVED"));
        rules.belongs(at + "finding", step.finding(), code.equals("REVIEWED"));
        rules.belongs(at + "by", step.by(), code.equals("SUPERSEDED"));
        checkRisk(line, step.risk(), at + "risk");
        if (externalId.equals(step.by())) {
            rules.add(at + "by", FieldCode.CYCLE, "En riskanalys ersätts inte av sig själv.");
        } else {
            rules.refersTo(at + "by", "risk-analyses", step.by());
        }
    }

    private void checkRisk(RiskAnalysisLine line, @Nullable String risk, String field) {
        if (risk != null && !risks.belong(line.unit(), line.year(), context.streamOf("risks", risk))) {
            rules.add(field, FieldCode.UNKNOWN_REFERENCE, "Enheten har ingen sådan införd risk det året.");
        }
    }
}

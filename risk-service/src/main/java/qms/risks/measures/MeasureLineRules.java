package qms.risks.measures;

import java.time.LocalDate;
import java.util.Set;
import qms.risks.measures.MeasureForms.OriginForm;
import qms.risks.measures.MeasureLine.Step;
import qms.service.imports.LineRules;
import qms.web.problems.FieldCode;

/** What a line of a measure has to say, and what each of its steps has; in which order they came is history. */
record MeasureLineRules(LineRules rules) {

    private static final Set<String> WITH_NOTE = Set.of("EFFECT_CHECKED", "POSTPONED", "REJECTED", "CANCELLED");

    void check(String externalId, MeasureLine line) {
        rules.unit("unit", line.unit());
        rules.past("proposedOn", line.proposedOn());
        for (int i = 0; i < line.origins().size(); i++) {
            OriginForm origin = line.origins().get(i);
            rules.refersToKind("origins[" + i + "].id", origin.kind(), origin.id());
        }
        if (externalId.equals(line.followsUp())) {
            rules.add("followsUp", FieldCode.CYCLE, "En åtgärd följer inte upp sig själv.");
        } else {
            rules.refersTo("followsUp", "measures", line.followsUp());
        }
        LocalDate before = line.proposedOn();
        for (int i = 0; i < line.steps().size(); i++) {
            Step step = line.steps().get(i);
            String at = "steps[" + i + "].";
            rules.past(at + "on", step.on(), before);
            check(step, at);
            before = step.on();
        }
    }

    private void check(Step step, String at) {
        String code = step.step();
        rules.belongs(at + "origin", step.origin(), code.equals("ORIGIN_ADDED"));
        if (step.origin() != null) {
            rules.refersToKind(
                    at + "origin.id", step.origin().kind(), step.origin().id());
        }
        rules.belongs(at + "effect", step.effect(), code.equals("EFFECT_CHECKED"));
        rules.belongs(at + "judgedBy", step.judgedBy(), code.equals("EFFECT_CHECKED"));
        if (code.equals("POSTPONED")) {
            rules.needed(at + "due", step.due(), "Ange den nya dagen.");
        } else if (!code.equals("DECIDED")) {
            rules.unwanted(at + "due", step.due());
        }
        if (!code.equals("DECIDED")) {
            rules.unwanted(at + "responsible", step.responsible());
        }
        if (!WITH_NOTE.contains(code)) {
            rules.unwanted(at + "note", step.note());
        }
    }
}

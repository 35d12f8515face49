package qms.reports.trendanalyses;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import qms.reports.trendanalyses.TrendAnalysisLine.Step;
import qms.service.imports.LineRules;
import qms.web.problems.FieldCode;

/** What a line of an analysis has to say, and what each of its steps has; in which order they came is history. */
record TrendAnalysisLineRules(LineRules rules) {

    private static final Set<String> WITH_ROLE = Set.of("CONCLUDED", "FOLLOWED_UP");
    private static final String MATERIAL = "MATERIAL_ADDED";
    private static final String STARTED = "STARTED";

    void check(TrendAnalysisLine line) {
        rules.unit("unit", line.unit());
        rules.notBefore("to", line.to(), line.from());
        rules.past("plannedOn", line.plannedOn());
        LocalDate before = line.plannedOn();
        for (int i = 0; i < line.steps().size(); i++) {
            Step step = line.steps().get(i);
            String at = "steps[" + i + "].";
            rules.past(at + "on", step.on(), before);
            check(step, at);
            before = step.on();
        }
    }

    private void check(Step step, String at) {
        material(step, at);
        rules.belongs(at + "role", step.role(), WITH_ROLE.contains(step.step()));
        if (step.step().equals(STARTED)) {
            rules.unwanted(at + "text", step.text());
        } else if (!step.step().equals(MATERIAL)) {
            rules.needed(at + "text", step.text(), "Ange vad som sades.");
        }
        if (step.step().equals("CONCLUDED")) {
            concluded(step, at);
        } else {
            rules.unwanted(at + "noActionReason", step.noActionReason());
            rules.unwanted(at + "measures", orNull(step.measures()));
            rules.unwanted(at + "changeRequests", orNull(step.changeRequests()));
        }
    }

    private void material(Step step, String at) {
        boolean here = step.step().equals(MATERIAL);
        rules.belongs(at + "query", step.query(), here);
        rules.belongs(at + "asOf", step.asOf(), here);
        rules.belongs(at + "resultHash", step.resultHash(), here);
        if (here && step.query() != null && !TrendAnalysisForm.isReport(step.query())) {
            rules.add(at + "query", FieldCode.MALFORMED, "Ange rapportens adress.");
        }
        if (here && step.resultHash() != null && !TrendAnalysisForm.isHash(step.resultHash())) {
            rules.add(at + "resultHash", FieldCode.MALFORMED, "Ange svarets fingeravtryck.");
        }
    }

    private void concluded(Step step, String at) {
        for (int i = 0; i < step.measures().size(); i++) {
            rules.refersTo(
                    at + "measures[" + i + "]", "measures", step.measures().get(i));
        }
        for (int i = 0; i < step.changeRequests().size(); i++) {
            rules.refersTo(
                    at + "changeRequests[" + i + "]",
                    "change-requests",
                    step.changeRequests().get(i));
        }
        rules.belongs(
                at + "noActionReason", step.noActionReason(), step.measures().isEmpty());
    }

    private static @Nullable Object orNull(List<String> some) {
        return some.isEmpty() ? null : some;
    }
}

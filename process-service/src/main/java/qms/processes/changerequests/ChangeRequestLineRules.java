package qms.processes.changerequests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import qms.processes.changerequests.ChangeRequestForms.Answer;
import qms.processes.changerequests.ChangeRequestLine.Step;
import qms.service.imports.LineRules;
import qms.web.problems.FieldCode;

/** What a line of a change request has to say, and what each of its steps has; in which order they came is history. */
record ChangeRequestLineRules(LineRules rules) {

    private static final Set<String> WITH_REASON = Set.of("ESCALATED", "REJECTED");
    private static final Set<String> WITHOUT_NOTE = Set.of("MERGED", "IN_PROGRESS", "DONE");

    void check(String externalId, ChangeRequestLine line) {
        rules.unit("unit", line.unit());
        rules.refersTo("requester", "persons", line.requester());
        rules.past("submittedOn", line.submittedOn());
        if (!line.about().kind().equals("SYSTEM")) {
            rules.needed("about.id", line.about().id(), "Ange vad som behöver ändras.");
        }
        rules.refersToKind("about.id", line.about().kind(), line.about().id());
        if (line.origin() != null) {
            rules.refersToKind("origin.id", line.origin().kind(), line.origin().id());
        }
        LocalDate before = line.submittedOn();
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < line.steps().size(); i++) {
            Step step = line.steps().get(i);
            String at = "steps[" + i + "].";
            rules.once(at + "step", step.step(), seen);
            rules.past(at + "on", step.on(), before);
            check(externalId, step, at);
            before = step.on();
        }
    }

    private void check(String externalId, Step step, String at) {
        if (WITH_REASON.contains(step.step())) {
            rules.needed(at + "note", step.note(), "Skriv varför.");
        }
        if (WITHOUT_NOTE.contains(step.step())) {
            rules.unwanted(at + "note", step.note());
        }
        if (step.step().equals("MERGED")) {
            checkMerger(externalId, step, at + "into");
        } else {
            rules.unwanted(at + "into", step.into());
        }
        Answer answer = step.answer();
        if (!step.step().equals("DONE")) {
            rules.unwanted(at + "answer", answer);
        } else if (answer == null) {
            rules.needed(at + "answer", null, "Ange vad beställningen ledde till.");
        } else {
            rules.refersToKind(at + "answer.id", answer.kind(), answer.id());
        }
    }

    private void checkMerger(String externalId, Step step, String field) {
        rules.needed(field, step.into(), "Ange den beställning som den slogs ihop med.");
        if (externalId.equals(step.into())) {
            rules.add(field, FieldCode.CYCLE, "En beställning kan inte slås ihop med sig själv.");
        } else {
            rules.refersTo(field, "change-requests", step.into());
        }
    }
}

package qms.processes.processes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.processes.platform.Existing;
import qms.processes.processes.ProcessForms.ActivityForm;
import qms.processes.processes.ProcessForms.ContentForm;
import qms.service.organisation.Organisation;
import qms.service.organisation.OrganisationReader;
import qms.service.projection.Streams;
import qms.service.projection.Versioned;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import qms.web.problems.Problem;

/** The rules of form of a process that are about more than one field. */
@Component
class ProcessForm {

    private final OrganisationReader organisation;
    private final Streams streams;
    private final ProcessProjection projection;
    private final Existing existing;

    ProcessForm(OrganisationReader organisation, Streams streams, ProcessProjection projection, Existing existing) {
        this.organisation = organisation;
        this.streams = streams;
        this.projection = projection;
        this.existing = existing;
    }

    /** What a process of this id and unit is to say. */
    void check(String id, String unit, ContentForm content) {
        List<FieldProblem> problems = new ArrayList<>();
        Organisation known = organisation.current();
        ContentRules.checkUnits(unit, "content.", content.sharedWith(), known, problems);
        checkParent(id, content.parent(), problems);
        checkActivities(content.activities(), problems);
        if (content.map() != null) {
            ContentRules.checkMap(
                    "content.map.", content.map(), ContentRules.ids(content.activities(), ActivityForm::id), problems);
        }
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
    }

    void checkOwner(UUID person) {
        if (!existing.person(person.toString())) {
            throw Problem.invalid("owner", FieldCode.UNKNOWN_REFERENCE, "Personen finns inte.");
        }
    }

    void checkReplacement(String id, @Nullable UUID replacedBy) {
        if (replacedBy == null) {
            return;
        }
        if (replacedBy.toString().equals(id)) {
            throw Problem.invalid("replacedBy", FieldCode.CYCLE, "En process ersätts inte av sig själv.");
        }
        if (!existing.process(replacedBy.toString())) {
            throw Problem.invalid("replacedBy", FieldCode.UNKNOWN_REFERENCE, "Processen finns inte.");
        }
    }

    private void checkParent(String id, @Nullable UUID parent, List<FieldProblem> problems) {
        if (parent == null) {
            return;
        }
        if (!existing.process(parent.toString()) && !parent.toString().equals(id)) {
            problems.add(new FieldProblem(
                    "content.parent", FieldCode.UNKNOWN_REFERENCE, "Den överordnade processen finns inte."));
        } else if (leads(parent.toString(), id, new HashSet<>())) {
            problems.add(
                    new FieldProblem("content.parent", FieldCode.CYCLE, "Processen skulle bli en del av sig själv."));
        }
    }

    /** Whether one gets from a process to another by going to what it is a part of. */
    private boolean leads(String from, String to, Set<String> seen) {
        if (from.equals(to)) {
            return true;
        }
        Optional<ProcessView> process =
                seen.add(from) ? streams.read(projection, from).map(Versioned::view) : Optional.empty();
        return process.isPresent() && process.get().parents().stream().anyMatch(parent -> leads(parent, to, seen));
    }

    private void checkActivities(List<ActivityForm> activities, List<FieldProblem> problems) {
        ContentRules.refuseDoubles("content.activities", activities, ActivityForm::id, problems);
        for (int i = 0; i < activities.size(); i++) {
            List<UUID> documents = activities.get(i).documents();
            for (int j = 0; j < documents.size(); j++) {
                if (!existing.document(documents.get(j).toString())) {
                    problems.add(new FieldProblem(
                            "content.activities[" + i + "].documents[" + j + "]",
                            FieldCode.UNKNOWN_REFERENCE,
                            "Dokumentet finns inte."));
                }
            }
        }
    }
}

package qms.processes.processes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.processes.platform.Existing;
import qms.processes.processes.ProcessForms.ActivityForm;
import qms.processes.processes.ProcessForms.ContentForm;
import qms.processes.processes.ProcessForms.LaneForm;
import qms.processes.processes.ProcessForms.LinkForm;
import qms.processes.processes.ProcessForms.MapForm;
import qms.processes.processes.ProcessForms.StepForm;
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
        checkUnit("unit", unit, known, problems);
        for (int i = 0; i < content.sharedWith().size(); i++) {
            checkUnit("content.sharedWith[" + i + "]", content.sharedWith().get(i), known, problems);
        }
        checkParent(id, content.parent(), problems);
        checkActivities(content.activities(), problems);
        if (content.map() != null) {
            checkMap(content.map(), ids(content.activities(), ActivityForm::id), problems);
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

    private static void checkUnit(String field, String unit, Organisation known, List<FieldProblem> problems) {
        if (known.unit(unit).isEmpty()) {
            problems.add(new FieldProblem(field, FieldCode.UNKNOWN_UNIT, "Enheten finns inte: " + unit + "."));
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
        refuseDoubles("content.activities", activities, ActivityForm::id, problems);
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

    private static void checkMap(MapForm map, Set<String> activities, List<FieldProblem> problems) {
        refuseDoubles("content.map.lanes", map.lanes(), LaneForm::id, problems);
        refuseDoubles("content.map.steps", map.steps(), StepForm::id, problems);
        Set<String> lanes = ids(map.lanes(), LaneForm::id);
        Set<String> steps = ids(map.steps(), StepForm::id);
        for (int i = 0; i < map.steps().size(); i++) {
            StepForm step = map.steps().get(i);
            String at = "content.map.steps[" + i + "]";
            refuseUnknown(at + ".lane", step.lane(), lanes, "Banan finns inte i kartan.", problems);
            refuseUnknown(
                    at + ".activity", step.activity(), activities, "Aktiviteten finns inte i processen.", problems);
        }
        for (int i = 0; i < map.links().size(); i++) {
            LinkForm link = map.links().get(i);
            String at = "content.map.links[" + i + "]";
            refuseUnknown(at + ".from", link.from(), steps, "Steget finns inte i kartan.", problems);
            refuseUnknown(at + ".to", link.to(), steps, "Steget finns inte i kartan.", problems);
            if (link.from().equals(link.to())) {
                problems.add(new FieldProblem(at + ".to", FieldCode.CYCLE, "Ett steg följer inte på sig självt."));
            }
        }
    }

    private static void refuseUnknown(
            String field, String id, Set<String> known, String detail, List<FieldProblem> problems) {
        if (!known.contains(id)) {
            problems.add(new FieldProblem(field, FieldCode.UNKNOWN_REFERENCE, detail));
        }
    }

    private static <T> void refuseDoubles(
            String list, List<T> things, Function<T, String> id, List<FieldProblem> problems) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < things.size(); i++) {
            if (!seen.add(id.apply(things.get(i)))) {
                problems.add(new FieldProblem(
                        list + "[" + i + "].id", FieldCode.DUPLICATE, "Samma id står redan tidigare i listan."));
            }
        }
    }

    private static <T> Set<String> ids(List<T> things, Function<T, String> id) {
        return things.stream().map(id).collect(Collectors.toSet());
    }
}

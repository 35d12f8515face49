package qms.processes.processes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import qms.processes.processes.ProcessForms.LaneForm;
import qms.processes.processes.ProcessForms.LinkForm;
import qms.processes.processes.ProcessForms.MapForm;
import qms.processes.processes.ProcessForms.StepForm;
import qms.service.organisation.Organisation;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;

/** The rules for what a process says that need nothing but itself and the organisation; {@code at} is where it stands. */
final class ContentRules {

    private ContentRules() {}

    static void checkUnits(
            String unit, String at, List<String> sharedWith, Organisation known, List<FieldProblem> problems) {
        checkUnit("unit", unit, known, problems);
        for (int i = 0; i < sharedWith.size(); i++) {
            checkUnit(at + "sharedWith[" + i + "]", sharedWith.get(i), known, problems);
        }
    }

    static void checkMap(String at, MapForm map, Set<String> activities, List<FieldProblem> problems) {
        refuseDoubles(at + "lanes", map.lanes(), LaneForm::id, problems);
        refuseDoubles(at + "steps", map.steps(), StepForm::id, problems);
        Set<String> lanes = ids(map.lanes(), LaneForm::id);
        Set<String> steps = ids(map.steps(), StepForm::id);
        for (int i = 0; i < map.steps().size(); i++) {
            StepForm step = map.steps().get(i);
            String here = at + "steps[" + i + "]";
            refuseUnknown(here + ".lane", step.lane(), lanes, "Banan finns inte i kartan.", problems);
            refuseUnknown(
                    here + ".activity", step.activity(), activities, "Aktiviteten finns inte i processen.", problems);
        }
        for (int i = 0; i < map.links().size(); i++) {
            LinkForm link = map.links().get(i);
            String here = at + "links[" + i + "]";
            refuseUnknown(here + ".from", link.from(), steps, "Steget finns inte i kartan.", problems);
            refuseUnknown(here + ".to", link.to(), steps, "Steget finns inte i kartan.", problems);
            if (link.from().equals(link.to())) {
                problems.add(new FieldProblem(here + ".to", FieldCode.CYCLE, "Ett steg följer inte på sig självt."));
            }
        }
    }

    static <T> void refuseDoubles(String list, List<T> things, Function<T, String> id, List<FieldProblem> problems) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < things.size(); i++) {
            if (!seen.add(id.apply(things.get(i)))) {
                problems.add(new FieldProblem(
                        list + "[" + i + "].id", FieldCode.DUPLICATE, "Samma id står redan tidigare i listan."));
            }
        }
    }

    static <T> Set<String> ids(List<T> things, Function<T, String> id) {
        return things.stream().map(id).collect(Collectors.toSet());
    }

    private static void checkUnit(String field, String unit, Organisation known, List<FieldProblem> problems) {
        if (known.unit(unit).isEmpty()) {
            problems.add(new FieldProblem(field, FieldCode.UNKNOWN_UNIT, "Enheten finns inte: " + unit + "."));
        }
    }

    private static void refuseUnknown(
            String field, String id, Set<String> known, String detail, List<FieldProblem> problems) {
        if (!known.contains(id)) {
            problems.add(new FieldProblem(field, FieldCode.UNKNOWN_REFERENCE, detail));
        }
    }
}

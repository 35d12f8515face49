package qms.processes.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.processes.organisation.UnitController.PlacementForm;
import qms.service.organisation.Organisation;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import qms.web.problems.Problem;

/** The rules of form of a unit, the same for a request and for a line of an import. */
final class UnitRules {

    private UnitRules() {}

    /** Days that go backwards. */
    static List<FieldProblem> days(List<PlacementForm> placements, LocalDate validFrom, @Nullable LocalDate validTo) {
        List<FieldProblem> problems = new ArrayList<>();
        if (validTo != null && validTo.isBefore(validFrom)) {
            problems.add(backwards("validTo"));
        }
        for (int i = 0; i < placements.size(); i++) {
            LocalDate to = placements.get(i).to();
            if (to != null && to.isBefore(placements.get(i).from())) {
                problems.add(backwards("placements[" + i + "].to"));
            }
        }
        return problems;
    }

    /** Units that are named but not known. */
    static List<FieldProblem> unknown(
            List<PlacementForm> placements, List<String> predecessors, Organisation organisation) {
        List<FieldProblem> problems = new ArrayList<>();
        for (int i = 0; i < placements.size(); i++) {
            String parent = placements.get(i).parent();
            if (organisation.unit(parent).isEmpty()) {
                problems.add(noSuchUnit("placements[" + i + "].parent", parent));
            }
        }
        for (int i = 0; i < predecessors.size(); i++) {
            if (organisation.unit(predecessors.get(i)).isEmpty()) {
                problems.add(noSuchUnit("predecessors[" + i + "]", predecessors.get(i)));
            }
        }
        return problems;
    }

    static void refuseUnknown(
            List<PlacementForm> placements,
            List<String> predecessors,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            Organisation organisation) {
        List<FieldProblem> problems = new ArrayList<>(days(placements, validFrom, validTo));
        problems.addAll(unknown(placements, predecessors, organisation));
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
    }

    private static FieldProblem backwards(String field) {
        return new FieldProblem(field, FieldCode.OUT_OF_RANGE, "Sista dagen ligger före den första.");
    }

    private static FieldProblem noSuchUnit(String field, String key) {
        return new FieldProblem(field, FieldCode.UNKNOWN_UNIT, "Enheten finns inte: " + key + ".");
    }
}

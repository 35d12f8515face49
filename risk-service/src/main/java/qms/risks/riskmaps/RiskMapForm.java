package qms.risks.riskmaps;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import qms.events.riskmaps.RiskMapCell;
import qms.events.riskmaps.RiskMapStep;
import qms.risks.platform.LevelMap;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import qms.web.problems.Problem;

/** The rules of form of a map: five steps on each axis, and a level for each of the 25 cells, once. */
final class RiskMapForm {

    private RiskMapForm() {}

    static Drawing drawing(List<RiskMapStep> probability, List<RiskMapStep> consequence, List<RiskMapCell> cells) {
        Drawing drawing = new Drawing(probability, consequence, cells);
        List<FieldProblem> problems = new ArrayList<>();
        check("", drawing, problems);
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
        return drawing;
    }

    static void check(String at, Drawing drawing, List<FieldProblem> problems) {
        whole(at + "probability", drawing.probability(), RiskMapStep::step, LevelMap.STEPS, problems);
        whole(at + "consequence", drawing.consequence(), RiskMapStep::step, LevelMap.STEPS, problems);
        whole(at + "cells", drawing.cells(), RiskMapForm::place, LevelMap.STEPS * LevelMap.STEPS, problems);
    }

    private static List<Integer> place(RiskMapCell cell) {
        return List.of(cell.probability(), cell.consequence());
    }

    /** Every place once: the form lets no place in that is not on the map, so that as many as there are places are all of them. */
    private static <T> void whole(
            String field, List<T> given, Function<T, Object> place, int places, List<FieldProblem> problems) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < given.size(); i++) {
            if (!seen.add(place.apply(given.get(i)))) {
                problems.add(new FieldProblem(
                        field + "[" + i + "]", FieldCode.DUPLICATE, "Steget eller rutan är redan angiven."));
            }
        }
        if (seen.size() < places) {
            problems.add(new FieldProblem(
                    field, FieldCode.MISSING, "Ange alla " + places + "; " + seen.size() + " är angivna."));
        }
    }
}

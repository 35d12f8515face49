package qms.reports.declaredfigures;

import java.util.ArrayList;
import java.util.List;
import qms.reports.figures.FigureName;
import qms.service.organisation.Organisation;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;

/** The rules of form of a declared figure, the same for a request and for a line of an import. */
final class DeclaredFigureForm {

    private DeclaredFigureForm() {}

    static List<FieldProblem> check(String unit, String figure, Organisation organisation) {
        List<FieldProblem> problems = new ArrayList<>();
        if (organisation.unit(unit).isEmpty()) {
            problems.add(new FieldProblem("unit", FieldCode.UNKNOWN_UNIT, "Enheten finns inte: " + unit + "."));
        }
        if (FigureName.parse(figure, organisation).isEmpty()) {
            problems.add(new FieldProblem(
                    "figure", FieldCode.UNKNOWN_CODE, "Det finns ingen sådan siffra att ange: " + figure + "."));
        }
        return problems;
    }
}

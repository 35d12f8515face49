package qms.deviations.inspections;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import qms.web.problems.Problem;

/** The rules of form that are about more than one field, the same for a request and for a line of an import. */
final class InspectionRules {

    private InspectionRules() {}

    static void checkAuthority(String authority, @Nullable String name, List<FieldProblem> problems) {
        if (authority.equals("OTHER") && name == null) {
            problems.add(new FieldProblem("authorityName", FieldCode.MISSING, "Ange vilken myndighet det är."));
        }
    }

    static void checkFine(String field, String outcome, @Nullable Long fine, List<FieldProblem> problems) {
        if (outcome.equals("CONDITIONAL_FINE") == (fine == null)) {
            problems.add(new FieldProblem(
                    field,
                    fine == null ? FieldCode.MISSING : FieldCode.OUT_OF_RANGE,
                    "Vitets belopp anges när beslutet är ett vitesföreläggande, annars inte."));
        }
    }

    /** The day, if it is not before the one on which the authority announced itself. */
    static LocalDate announced(InspectionView view, String field, LocalDate day) {
        if (day.isBefore(view.matter().announcedOn())) {
            throw Problem.invalid(field, FieldCode.OUT_OF_RANGE, "Dagen ligger före den då tillsynen aviserades.");
        }
        return day;
    }

    /** Adds a problem where something was to be mended before that was decided. */
    static void checkMended(
            String field, @Nullable LocalDate due, @Nullable LocalDate decidedOn, List<FieldProblem> problems) {
        if (due != null && decidedOn != null && due.isBefore(decidedOn)) {
            problems.add(new FieldProblem(field, FieldCode.OUT_OF_RANGE, "Dagen ligger före beslutet."));
        }
    }
}

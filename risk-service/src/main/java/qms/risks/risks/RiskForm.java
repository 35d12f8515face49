package qms.risks.risks;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.service.organisation.Organisation;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;

/** The rules of form of a risk, the same for a request and for a line of an import. */
@Component
class RiskForm {

    static final int FIRST_YEAR = 1990;
    static final int LAST_YEAR = 2100;

    void check(
            String unit,
            @Nullable Integer probability,
            @Nullable Integer consequence,
            Organisation organisation,
            List<FieldProblem> problems) {
        if (organisation.unit(unit).isEmpty()) {
            problems.add(new FieldProblem("unit", FieldCode.UNKNOWN_UNIT, "Enheten finns inte: " + unit + "."));
        }
        if (probability == null && consequence != null) {
            problems.add(missing("probability"));
        }
        if (consequence == null && probability != null) {
            problems.add(missing("consequence"));
        }
    }

    private static FieldProblem missing(String field) {
        return new FieldProblem(field, FieldCode.MISSING, "Ange både sannolikhet och konsekvens, eller ingen av dem.");
    }
}

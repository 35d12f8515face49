package qms.deviations.lexsarah;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.service.organisation.Organisation;
import qms.service.organisation.Taxonomy;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;

/** The rules of form of a lex Sarah report, the same for a request and for a line of an import. */
@Component
class LexSarahForm {

    static final String OTHER = "OTHER";

    void check(
            String unit,
            String category,
            @Nullable String otherCategory,
            LocalDate reportedOn,
            Organisation organisation,
            List<FieldProblem> problems) {
        if (organisation.unit(unit).isEmpty()) {
            problems.add(new FieldProblem("unit", FieldCode.UNKNOWN_UNIT, "Enheten finns inte: " + unit + "."));
            return;
        }
        if (!organisation.mayUse(Taxonomy.LEX_SARAH_CATEGORY, unit, category, reportedOn)) {
            problems.add(
                    new FieldProblem("category", FieldCode.UNKNOWN_CODE, "Okänt värde för enheten: " + category + "."));
        }
        if (category.equals(OTHER) && otherCategory == null) {
            problems.add(new FieldProblem(
                    "otherCategory", FieldCode.MISSING, "Beskriv kategorin Annat med egna ord (högst 80 tecken)."));
        }
    }
}

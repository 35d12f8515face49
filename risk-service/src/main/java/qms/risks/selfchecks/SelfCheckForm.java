package qms.risks.selfchecks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import qms.risks.selfchecks.SelfCheckCommand.Occasion;
import qms.service.organisation.Organisation;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;

/** The rules of form of a self-check, the same for a request and for a line of an import. */
@Component
class SelfCheckForm {

    static final int FIRST_YEAR = 1990;
    static final int LAST_YEAR = 2100;

    private static final Set<String> TERTIALS = Set.of("T1", "T2", "T3");

    void check(
            String unit, int year, List<Occasion> occurrences, Organisation organisation, List<FieldProblem> problems) {
        if (organisation.unit(unit).isEmpty()) {
            problems.add(new FieldProblem("unit", FieldCode.UNKNOWN_UNIT, "Enheten finns inte: " + unit + "."));
        }
        Set<Occasion> seen = new HashSet<>();
        for (int i = 0; i < occurrences.size(); i++) {
            Occasion occasion = occurrences.get(i);
            checkPeriod(occasion.period(), year, "occurrences[" + i + "].period", problems);
            if (!seen.add(occasion)) {
                problems.add(new FieldProblem(
                        "occurrences[" + i + "]",
                        FieldCode.DUPLICATE,
                        "Perioden finns redan i listan med samma sista dag."));
            }
        }
    }

    /** A period is a tertial of the check's year, or the year itself. */
    void checkPeriod(String period, int year, String field, List<FieldProblem> problems) {
        if (!TERTIALS.contains(period) && !period.equals(Integer.toString(year))) {
            problems.add(new FieldProblem(field, FieldCode.UNKNOWN_CODE, "Ange T1, T2, T3 eller " + year + "."));
        }
    }
}

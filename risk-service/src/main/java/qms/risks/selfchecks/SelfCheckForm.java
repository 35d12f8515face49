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

    /** A sample has a size, a counted figure is counted, the keys of the questions differ, and the rule is one that can be followed. */
    void check(SelfCheckForms.Design design, int year, List<FieldProblem> problems) {
        if (design.method().equals("SAMPLE") && design.sampleSize() == null) {
            problems.add(new FieldProblem("design.sampleSize", FieldCode.MISSING, "Ange hur många som ska granskas."));
        }
        if (design.figure() != null && !design.method().equals("COUNT")) {
            problems.add(new FieldProblem(
                    "design.method", FieldCode.OUT_OF_RANGE, "Ett av plattformens egna tal kontrolleras med COUNT."));
        }
        if (design.rule() != null && design.preset() != null) {
            problems.add(
                    new FieldProblem("design.preset", FieldCode.DUPLICATE, "Ange en regel eller ett färdigt val."));
        }
        if (design.startsOn() != null && design.startsOn().getYear() != year) {
            problems.add(
                    new FieldProblem("design.startsOn", FieldCode.OUT_OF_RANGE, "Ange en dag under " + year + "."));
        }
        Recurrence.check(design.ruleOrPreset(), design.startsOn(), "design", problems);
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < design.questions().size(); i++) {
            if (!keys.add(design.questions().get(i).key())) {
                problems.add(new FieldProblem(
                        "design.questions[" + i + "].key", FieldCode.DUPLICATE, "Nyckeln finns redan i listan."));
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

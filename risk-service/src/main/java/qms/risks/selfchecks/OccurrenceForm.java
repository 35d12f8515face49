package qms.risks.selfchecks;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.measures.MeasureOrigin;
import qms.events.selfchecks.CheckDesign;
import qms.risks.platform.Existing;
import qms.risks.selfchecks.OccurrenceForms.FollowUp;
import qms.risks.selfchecks.OccurrenceForms.SampleForm;
import qms.web.problems.CommonProblem;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;

/** The rules of form of an occasion that are about more than one field, or about other things. */
@Component
class OccurrenceForm {

    private final Existing existing;

    OccurrenceForm(Existing existing) {
        this.existing = existing;
    }

    /** How many are to be drawn: never more than there are, and from one population only. */
    int sampleSize(SampleForm form, @Nullable CheckDesign design) {
        if ((form.populationSize() == null) == form.references().isEmpty()) {
            throw Problem.invalid(
                    "populationSize", FieldCode.MISSING, "Ange hur många det dras ur, eller deras beteckningar.");
        }
        Integer size = form.size() == null && design != null ? design.sampleSize() : form.size();
        if (size == null) {
            throw Problem.invalid("size", FieldCode.MISSING, "Ange hur många som ska dras.");
        }
        int population = form.populationSize() == null ? form.references().size() : form.populationSize();
        if (size > population) {
            throw Problem.invalid("size", FieldCode.OUT_OF_RANGE, "Det finns inte fler än " + population + ".");
        }
        return size;
    }

    /** A measure is asked for by its own stream; a change request belongs to another service, which is not asked. */
    void check(FollowUp form, String selfCheck) {
        if (form.kind().equals("MEASURE")
                && !existing.originsOfMeasure(form.id()).contains(new MeasureOrigin("SELF_CHECK", selfCheck))) {
            throw Problem.invalid(
                    "id", FieldCode.UNKNOWN_REFERENCE, "Det finns ingen åtgärd som kommer av den här egenkontrollen.");
        }
    }

    int number(String finding) {
        if (!finding.matches("[0-9]{1,6}")) {
            throw Problem.of(CommonProblem.NOT_FOUND, "Tillfället har ingen iakttagelse " + finding + ".");
        }
        return Integer.parseInt(finding);
    }
}

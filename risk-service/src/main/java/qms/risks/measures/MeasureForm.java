package qms.risks.measures;

import java.util.List;
import org.springframework.stereotype.Component;
import qms.events.measures.MeasureOrigin;
import qms.risks.platform.Existing;
import qms.service.organisation.Organisation;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;

/** The rules of form of a measure that are about more than one field. */
@Component
class MeasureForm {

    private final Existing existing;

    MeasureForm(Existing existing) {
        this.existing = existing;
    }

    void check(String unit, List<MeasureOrigin> origins, Organisation organisation, List<FieldProblem> problems) {
        if (organisation.unit(unit).isEmpty()) {
            problems.add(new FieldProblem("unit", FieldCode.UNKNOWN_UNIT, "Enheten finns inte: " + unit + "."));
        }
        for (int i = 0; i < origins.size(); i++) {
            if (!exists(origins.get(i))) {
                problems.add(new FieldProblem(
                        "origins[" + i + "].id",
                        FieldCode.UNKNOWN_REFERENCE,
                        "Det som åtgärden kommer av finns inte."));
            }
        }
    }

    /** What other services own is not asked for: services meet in events only. */
    private boolean exists(MeasureOrigin origin) {
        return switch (origin.kind()) {
            case "RISK" -> existing.risk(origin.id());
            case "SELF_CHECK" -> existing.selfCheck(origin.id());
            default -> true;
        };
    }
}

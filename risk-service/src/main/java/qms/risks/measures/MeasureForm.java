package qms.risks.measures;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.measures.MeasureOrigin;
import qms.risks.platform.Existing;
import qms.service.organisation.Organisation;
import qms.service.projection.Streams;
import qms.service.projection.Versioned;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import qms.web.problems.Problem;

/** The rules of form of a measure that are about more than one field. */
@Component
class MeasureForm {

    static final String RISK = "RISK";

    private final Existing existing;
    private final Streams streams;
    private final MeasureProjection projection;

    MeasureForm(Existing existing, Streams streams, MeasureProjection projection) {
        this.existing = existing;
        this.streams = streams;
        this.projection = projection;
    }

    void check(
            String unit,
            List<MeasureOrigin> origins,
            @Nullable String followsUp,
            Organisation organisation,
            List<FieldProblem> problems) {
        if (organisation.unit(unit).isEmpty()) {
            problems.add(new FieldProblem("unit", FieldCode.UNKNOWN_UNIT, "Enheten finns inte: " + unit + "."));
        }
        for (int i = 0; i < origins.size(); i++) {
            if (!exists(origins.get(i))) {
                problems.add(unknown("origins[" + i + "].id"));
            }
        }
        if (followsUp != null && !hadTooLittleEffect(followsUp)) {
            problems.add(new FieldProblem(
                    "followsUp",
                    FieldCode.UNKNOWN_REFERENCE,
                    "Det finns ingen åtgärd med det id:t vars effekt har bedömts som otillräcklig."));
        }
    }

    void refuseUnknown(MeasureOrigin origin) {
        if (!exists(origin)) {
            throw Problem.invalid(List.of(unknown("id")));
        }
    }

    private boolean hadTooLittleEffect(String measure) {
        return streams.read(projection, measure)
                .map(Versioned::view)
                .flatMap(view -> Optional.ofNullable(view.effect()))
                .filter(MeasureView.Effect::isInsufficient)
                .isPresent();
    }

    /** What other services own is not asked for: services meet in events only. */
    private boolean exists(MeasureOrigin origin) {
        return switch (origin.kind()) {
            case RISK -> existing.risk(origin.id());
            case "SELF_CHECK" -> existing.selfCheck(origin.id());
            default -> true;
        };
    }

    private static FieldProblem unknown(String field) {
        return new FieldProblem(field, FieldCode.UNKNOWN_REFERENCE, "Det som åtgärden kommer av finns inte.");
    }
}

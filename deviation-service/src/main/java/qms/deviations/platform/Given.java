package qms.deviations.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.measures.MeasureId;
import qms.events.measures.SeenMeasure;
import qms.service.organisation.OrganisationReader;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import qms.web.problems.Problem;
import qms.web.time.Stockholm;

/** What requests about cases have in common: a unit that exists, a measure that exists, a time that is not to come. */
@Component
public class Given {

    private final OrganisationReader organisation;
    private final LinkedMeasures measures;
    private final Clock clock;

    public Given(OrganisationReader organisation, LinkedMeasures measures, Clock clock) {
        this.organisation = organisation;
        this.measures = measures;
        this.clock = clock;
    }

    /** Adds a problem when there is no such unit. */
    public void unit(String field, String unit, List<FieldProblem> problems) {
        if (organisation.current().unit(unit).isEmpty()) {
            problems.add(new FieldProblem(field, FieldCode.UNKNOWN_UNIT, "Enheten finns inte: " + unit + "."));
        }
    }

    /** The measure's id, if there is one with it. */
    public MeasureId measure(String id) {
        try {
            return measures.see(MeasureId.of(id))
                    .map(SeenMeasure::measureId)
                    .orElseThrow(() -> unknown("measure", "Åtgärden finns inte."));
        } catch (IllegalArgumentException noId) {
            throw unknown("measure", "Åtgärden finns inte.");
        }
    }

    /** The day, or today where none is given. */
    public LocalDate dayOr(String field, @Nullable LocalDate given) {
        LocalDate today = Stockholm.day(clock.instant());
        if (given != null && given.isAfter(today)) {
            throw Problem.invalid(field, FieldCode.OUT_OF_RANGE, "Dagen ligger i framtiden.");
        }
        return given == null ? today : given;
    }

    /** The moment, or now where none is given; the clocks of two machines are never quite the same. */
    public Instant momentOr(String field, @Nullable Instant given) {
        if (given != null && given.isAfter(clock.instant().plusSeconds(60))) {
            throw Problem.invalid(field, FieldCode.OUT_OF_RANGE, "Tidpunkten ligger i framtiden.");
        }
        return given == null ? clock.instant() : given;
    }

    public static Problem unknown(String field, String detail) {
        return Problem.invalid(field, FieldCode.UNKNOWN_REFERENCE, detail);
    }
}

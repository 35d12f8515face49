package qms.deviations.deadlines;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import qms.deviations.deadlines.TrialForms.TrialForm;
import qms.service.api.Access;
import qms.service.organisation.OrganisationReader;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;
import qms.web.time.Period;

/** Tries another rule for deadlines on what has been, over HTTP. */
@RestController
class DeadlineTrialController {

    private final DeadlineTrials trials;
    private final Access access;
    private final OrganisationReader organisation;

    DeadlineTrialController(DeadlineTrials trials, Access access, OrganisationReader organisation) {
        this.trials = trials;
        this.access = access;
        this.organisation = organisation;
    }

    /**
     * Try other deadlines or another plan of reminders on the cases of a period: which would have been late, and which were.
     *
     * Nothing is written. Cases that were imported called for nothing here and are not among them.
     */
    @PostMapping("/api/deadline-policies/trials")
    DeadlineTrial tried(HttpServletRequest request, @RequestBody TrialForm body) {
        if (body.to().isBefore(body.from())) {
            throw Problem.invalid("to", FieldCode.OUT_OF_RANGE, "Ange en dag som inte är före den första.");
        }
        Period period = new Period(body.from(), body.to());
        return DeadlineTrial.of(body.from(), body.to(), trials.of(body.rules(), period, units(request, body.unit())));
    }

    private Optional<Set<String>> units(HttpServletRequest request, @Nullable String unit) {
        Optional<Set<String>> visible = access.visibleUnits(request);
        if (unit == null) {
            return visible;
        }
        if (organisation.current().unit(unit).isEmpty()) {
            throw Problem.invalid("unit", FieldCode.UNKNOWN_UNIT, "Enheten finns inte: " + unit + ".");
        }
        Set<String> asked = new HashSet<>(organisation.current().everBelow(Set.of(unit)));
        asked.add(unit);
        visible.ifPresent(asked::retainAll);
        return Optional.of(asked);
    }
}

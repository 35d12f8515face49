package qms.deviations.incidents;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import qms.deviations.incidents.IncidentForms.CaseForm;
import qms.deviations.incidents.IncidentForms.Opening;
import qms.events.incidents.IncidentMember;
import qms.service.organisation.OrganisationReader;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import qms.web.problems.Problem;
import qms.web.time.Stockholm;

/** Looks up the cases that are named. */
@Component
class IncidentForm {

    private final Cases cases;
    private final OrganisationReader organisation;
    private final Clock clock;

    IncidentForm(Cases cases, OrganisationReader organisation, Clock clock) {
        this.cases = cases;
        this.organisation = organisation;
        this.clock = clock;
    }

    List<IncidentMember> members(Opening body) {
        List<FieldProblem> problems = new ArrayList<>();
        if (organisation.current().unit(body.unit()).isEmpty()) {
            problems.add(new FieldProblem("unit", FieldCode.UNKNOWN_UNIT, "Enheten finns inte: " + body.unit() + "."));
        }
        List<IncidentMember> members = new ArrayList<>();
        for (int i = 0; i < body.cases().size(); i++) {
            find(body.cases().get(i), body.unit(), "cases[" + i + "].", problems)
                    .ifPresent(members::add);
        }
        refuse(problems);
        return members;
    }

    IncidentMember member(CaseForm asked, String unit) {
        List<FieldProblem> problems = new ArrayList<>();
        Optional<IncidentMember> member = find(asked, unit, "ref.", problems);
        refuse(problems);
        return member.orElseThrow();
    }

    /** What another system keeps is the incident's unit's, and known from today. */
    private Optional<IncidentMember> find(CaseForm asked, String unit, String at, List<FieldProblem> problems) {
        if (asked.kind().equals(CaseKind.EXTERNAL.name())) {
            if (asked.system() == null) {
                problems.add(new FieldProblem(
                        at + "system", FieldCode.MISSING, "Ange vilket system rapporten finns i, till exempel KIA."));
            }
            return Optional.of(new IncidentMember(asked.ref(), unit, Stockholm.day(clock.instant())));
        }
        Optional<IncidentMember> found = cases.find(asked.ref());
        if (found.isEmpty()) {
            problems.add(new FieldProblem(at + "id", FieldCode.UNKNOWN_REFERENCE, "Ärendet finns inte."));
        }
        return found;
    }

    private static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
    }
}

package qms.processes.changerequests;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import qms.processes.changerequests.ChangeRequestForms.Submission;
import qms.service.organisation.OrganisationReader;
import qms.service.projection.Streams;
import qms.service.projection.Versioned;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import qms.web.problems.Problem;

/** The rules of form of a change request that are about more than one field, or about another request. */
@Component
class ChangeRequestCheck {

    private final ChangeRequestProjection projection;
    private final OrganisationReader organisation;
    private final Streams streams;

    ChangeRequestCheck(ChangeRequestProjection projection, OrganisationReader organisation, Streams streams) {
        this.projection = projection;
        this.organisation = organisation;
        this.streams = streams;
    }

    void submission(Submission body) {
        List<FieldProblem> problems = new ArrayList<>();
        if (organisation.current().unit(body.unit()).isEmpty()) {
            problems.add(new FieldProblem("unit", FieldCode.UNKNOWN_UNIT, "Enheten finns inte: " + body.unit() + "."));
        }
        boolean wholeSystem = body.about().kind().equals("SYSTEM");
        if (!wholeSystem && body.about().id() == null) {
            problems.add(new FieldProblem("about.id", FieldCode.MISSING, "Ange vad som behöver ändras."));
        }
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
    }

    /** What is merged into must be there, and must not itself have gone into another. */
    void into(String id, String into) {
        if (into.equals(id)) {
            throw Problem.invalid("into", FieldCode.CYCLE, "En beställning kan inte slås ihop med sig själv.");
        }
        Optional<ChangeRequestView> other = streams.read(projection, into).map(Versioned::view);
        if (other.isEmpty() || other.get().status() == ChangeRequestStatus.MERGED) {
            throw Problem.invalid(
                    "into", FieldCode.UNKNOWN_REFERENCE, "Det finns ingen sådan beställning att slå ihop med.");
        }
    }
}

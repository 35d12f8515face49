package qms.processes.collaborations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.events.collaborations.CollaborationId;
import qms.events.collaborations.CollaborationTerms;
import qms.processes.collaborations.CollaborationCommand.DescribeCollaboration;
import qms.processes.collaborations.CollaborationCommand.EndCollaboration;
import qms.processes.collaborations.CollaborationCommand.EvaluateCollaboration;
import qms.processes.collaborations.CollaborationCommand.ReviseCollaboration;
import qms.processes.platform.Existing;
import qms.service.api.Desk;
import qms.service.api.ListQuery;
import qms.service.organisation.OrganisationReader;
import qms.web.forms.Codes;
import qms.web.forms.Form;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.http.Page;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import qms.web.problems.Problem;

/** Collaborations over HTTP: turns a request into a command or a query, nothing else. */
@RestController
@RequestMapping("/api/collaborations")
class CollaborationController {

    private static final ListQuery LIST = ListQuery.equal("unit", "status", "kind", "partner", "agreement", "process")
            .sortable("partner", "unit", "status");

    private final Desk desk;
    private final CollaborationProjection projection;
    private final OrganisationReader organisation;
    private final Existing existing;

    CollaborationController(
            Desk desk, CollaborationProjection projection, OrganisationReader organisation, Existing existing) {
        this.desk = desk;
        this.projection = projection;
        this.organisation = organisation;
        this.existing = existing;
    }

    /** Describe a collaboration of a unit. */
    @PostMapping
    ResponseEntity<CollaborationView> describe(@RequestBody Description body) {
        return desk.create(
                "collaborations",
                body.unit(),
                projection,
                id -> {
                    check(body.unit(), body.terms());
                    return new DescribeCollaboration(
                            CollaborationId.of(id), body.unit(), body.terms().terms());
                },
                Function.identity());
    }

    /** Read one collaboration. */
    @GetMapping("/{id}")
    ResponseEntity<CollaborationView> one(@PathVariable String id) {
        return desk.one(projection, id, Function.identity());
    }

    /** List collaborations. */
    @GetMapping
    Page<CollaborationView> list(@RequestParam Map<String, String> parameters) {
        return desk.list(projection, LIST.read(parameters), Function.identity());
    }

    /** Describe a collaboration anew. */
    @PostMapping("/{id}/revision")
    ResponseEntity<CollaborationView> revise(@PathVariable String id, @RequestBody Revision body) {
        return desk.act(
                projection,
                id,
                view -> {
                    check(view.unit(), body.terms());
                    return new ReviseCollaboration(
                            CollaborationId.of(id), body.terms().terms());
                },
                Function.identity());
    }

    /** Evaluate a collaboration by the collaboration model. */
    @PostMapping("/{id}/evaluations")
    ResponseEntity<CollaborationView> evaluate(@PathVariable String id, @RequestBody EvaluationForm body) {
        return act(
                id,
                collaboration -> new EvaluateCollaboration(
                        collaboration, body.works(), body.worksNot(), body.decision(), body.evaluatedOn()));
    }

    /** Say that a collaboration is no longer held. */
    @PostMapping("/{id}/ending")
    ResponseEntity<CollaborationView> end(@PathVariable String id, @RequestBody Ending body) {
        return act(id, collaboration -> new EndCollaboration(collaboration, body.endedOn(), body.reason()));
    }

    private ResponseEntity<CollaborationView> act(String id, Function<CollaborationId, CollaborationCommand> command) {
        return desk.act(projection, id, view -> command.apply(CollaborationId.of(id)), Function.identity());
    }

    private void check(String unit, TermsForm terms) {
        List<FieldProblem> problems = new ArrayList<>();
        if (organisation.current().unit(unit).isEmpty()) {
            problems.add(new FieldProblem("unit", FieldCode.UNKNOWN_UNIT, "Enheten finns inte: " + unit + "."));
        }
        if (terms.process() != null && !existing.process(terms.process())) {
            problems.add(new FieldProblem("terms.process", FieldCode.UNKNOWN_REFERENCE, "Processen finns inte."));
        }
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
    }

    /** A collaboration of a unit, and how it is held. */
    @Form
    record Description(String unit, TermsForm terms) {}

    /** How it is held from now on. */
    @Form
    record Revision(TermsForm terms) {}

    /**
     * With whom, in which forum and how often, on what ground about persons, by which agreement (such as BUS, SIP or with the police) and in
     * which process.
     */
    record TermsForm(
            @Codes({"INTERNAL", "EXTERNAL"}) String kind,
            @Label @MaxLength(200) String partner,
            @Label @MaxLength(200) String forum,
            @Label @MaxLength(100) String frequency,

            @Codes({"CONSENT", "POWER_OF_ATTORNEY", "STATUTE", "NO_PERSONAL_DATA", "NOT_NEEDED"})
            String consentBasis,

            @Label @MaxLength(100) @Nullable String agreement,
            @MaxLength(100) @Nullable String process,
            @Label @MaxLength(5000) @Nullable String purpose) {

        CollaborationTerms terms() {
            return new CollaborationTerms(kind, partner, forum, frequency, consentBasis, agreement, process, purpose);
        }

        /** The same in another process. */
        TermsForm within(@Nullable String other) {
            return new TermsForm(kind, partner, forum, frequency, consentBasis, agreement, other, purpose);
        }
    }

    /** What works, what does not, and whether it is to be kept, developed or ended. */
    @Form
    record EvaluationForm(
            @Label @MaxLength(5000) String works,
            @Label @MaxLength(5000) String worksNot,
            @Codes({"KEEP", "DEVELOP", "END"}) String decision,
            LocalDate evaluatedOn) {}

    /** The last day, and why. */
    @Form
    record Ending(LocalDate endedOn, @Label @MaxLength(2000) String reason) {}
}

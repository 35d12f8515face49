package qms.processes.requirementchanges;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.events.requirementchanges.RequirementChangeId;
import qms.processes.platform.Existing;
import qms.processes.requirementchanges.RequirementChangeCommand.AdaptProcess;
import qms.processes.requirementchanges.RequirementChangeCommand.CallForChange;
import qms.processes.requirementchanges.RequirementChangeCommand.FindRequirementMet;
import qms.processes.requirementchanges.RequirementChangeCommand.RegisterRequirementChange;
import qms.processes.requirementchanges.RequirementChangeCommand.TouchProcess;
import qms.service.api.Desk;
import qms.service.api.ListQuery;
import qms.service.organisation.OrganisationReader;
import qms.web.forms.Codes;
import qms.web.forms.Form;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.NoDoubles;
import qms.web.forms.OrEmpty;
import qms.web.http.Page;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import qms.web.problems.Problem;

/** Changes in what is required over HTTP: turns a request into a command or a query, nothing else. */
@RestController
@RequestMapping("/api/requirement-changes")
class RequirementChangeController {

    private static final ListQuery LIST = ListQuery.equal("unit", "kind", "process", "handling", "qualityCriterion")
            .equalNumber("year")
            .sortable("inForceFrom", "unit", "kind");

    private final Desk desk;
    private final RequirementChangeProjection projection;
    private final OrganisationReader organisation;
    private final Existing existing;

    RequirementChangeController(
            Desk desk, RequirementChangeProjection projection, OrganisationReader organisation, Existing existing) {
        this.desk = desk;
        this.projection = projection;
        this.organisation = organisation;
        this.existing = existing;
    }

    /** Register a change in what is required, with the processes that it touches. */
    @PostMapping
    ResponseEntity<RequirementChangeView> register(@RequestBody Registration body) {
        return desk.create(
                "requirement-changes",
                body.unit(),
                projection,
                id -> {
                    check(body);
                    return new RegisterRequirementChange(
                            RequirementChangeId.of(id),
                            body.unit(),
                            body.title(),
                            body.kind(),
                            body.source(),
                            body.inForceFrom(),
                            body.summary(),
                            body.qualityCriteria(),
                            body.processes());
                },
                Function.identity());
    }

    /** Read one change in what is required. */
    @GetMapping("/{id}")
    ResponseEntity<RequirementChangeView> one(@PathVariable String id) {
        return desk.one(projection, id, Function.identity());
    }

    /** List changes in what is required; {@code year} is the one in which they come into force. */
    @GetMapping
    Page<RequirementChangeView> list(@RequestParam Map<String, String> parameters) {
        return desk.list(projection, LIST.read(parameters), Function.identity());
    }

    /** Add a process that is touched. */
    @PostMapping("/{id}/processes")
    ResponseEntity<RequirementChangeView> touch(@PathVariable String id, @RequestBody Touched body) {
        return act(id, change -> {
            if (!existing.process(body.process())) {
                throw Problem.invalid("process", FieldCode.UNKNOWN_REFERENCE, "Processen finns inte.");
            }
            return new TouchProcess(change, body.process());
        });
    }

    /** Find that a process meets the requirement as it is. */
    @PostMapping("/{id}/no-change")
    ResponseEntity<RequirementChangeView> met(@PathVariable String id, @RequestBody NoChange body) {
        return act(id, change -> new FindRequirementMet(change, body.process(), body.reason()));
    }

    /** Find that a process has to change, and by which change request. */
    @PostMapping("/{id}/change-needed")
    ResponseEntity<RequirementChangeView> callForChange(@PathVariable String id, @RequestBody ChangeNeeded body) {
        return act(id, change -> {
            if (!existing.changeRequest(body.changeRequest())) {
                throw Problem.invalid("changeRequest", FieldCode.UNKNOWN_REFERENCE, "Beställningen finns inte.");
            }
            return new CallForChange(change, body.process(), body.changeRequest());
        });
    }

    /** Say which version of a process meets the requirement. */
    @PostMapping("/{id}/adaptation")
    ResponseEntity<RequirementChangeView> adapt(@PathVariable String id, @RequestBody Adaptation body) {
        return act(id, change -> new AdaptProcess(change, body.process(), body.version()));
    }

    private ResponseEntity<RequirementChangeView> act(
            String id, Function<RequirementChangeId, RequirementChangeCommand> command) {
        return desk.act(projection, id, view -> command.apply(RequirementChangeId.of(id)), Function.identity());
    }

    private void check(Registration body) {
        List<FieldProblem> problems = new ArrayList<>();
        if (organisation.current().unit(body.unit()).isEmpty()) {
            problems.add(new FieldProblem("unit", FieldCode.UNKNOWN_UNIT, "Enheten finns inte: " + body.unit() + "."));
        }
        for (int i = 0; i < body.processes().size(); i++) {
            if (!existing.process(body.processes().get(i))) {
                problems.add(
                        new FieldProblem("processes[" + i + "]", FieldCode.UNKNOWN_REFERENCE, "Processen finns inte."));
            }
        }
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
    }

    /** What changes, where it is said and from when; {@code unit} is the board or unit that it concerns. */
    @Form
    record Registration(
            String unit,
            @Label @MaxLength(200) String title,

            @Codes({"LAW", "REGULATION", "GUIDANCE", "DECISION", "AGREEMENT", "OTHER"})
            String kind,

            @Label @MaxLength(200) String source,
            LocalDate inForceFrom,
            @Label @MaxLength(5000) String summary,

            @Codes({
                "HOLISTIC",
                "KNOWLEDGE_BASED",
                "ACCESSIBLE",
                "SELF_DETERMINATION",
                "SAFE",
                "EFFECTIVE",
                "EQUAL",
                "LEGAL_CERTAINTY"
            })
            @OrEmpty
            @NoDoubles
            List<String> qualityCriteria,

            @OrEmpty @NoDoubles @MaxLength(100) List<String> processes) {}

    /** A process by its id. */
    @Form
    record Touched(@MaxLength(100) String process) {}

    /** Why the process may stay as it is. */
    @Form
    record NoChange(
            @MaxLength(100) String process,
            @Label @MaxLength(2000) String reason) {}

    /** The change request by which the process changes. */
    @Form
    record ChangeNeeded(
            @MaxLength(100) String process, @MaxLength(100) String changeRequest) {}

    /** The version of the process that meets the requirement. */
    @Form
    record Adaptation(
            @MaxLength(100) String process,
            @Label @MaxLength(50) String version) {}
}

package qms.risks.risks;

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
import qms.events.risks.RiskId;
import qms.risks.risks.RiskCommand.AssessResidualRisk;
import qms.risks.risks.RiskCommand.AssessRisk;
import qms.risks.risks.RiskCommand.Assessment;
import qms.risks.risks.RiskCommand.CloseRisk;
import qms.risks.risks.RiskCommand.DecideOnRisk;
import qms.risks.risks.RiskCommand.Decision;
import qms.risks.risks.RiskCommand.IdentifyRisk;
import qms.risks.risks.RiskCommand.ReportMaterialisation;
import qms.risks.risks.RiskForms.AssessmentForm;
import qms.risks.risks.RiskForms.Closing;
import qms.risks.risks.RiskForms.DecisionForm;
import qms.risks.risks.RiskForms.Identification;
import qms.risks.risks.RiskForms.Materialised;
import qms.service.api.Desk;
import qms.service.api.ListQuery;
import qms.service.api.OwnRole;
import qms.service.organisation.OrganisationReader;
import qms.web.http.Page;
import qms.web.identity.Actors;
import qms.web.policy.PolicyTable;
import qms.web.problems.CommonProblem;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import qms.web.problems.Problem;

/** Risks over HTTP: turns a request into a command or a query, nothing else. */
@RestController
@RequestMapping("/api/risks")
class RiskController {

    private static final ListQuery LIST = ListQuery.equal(
                    "unit", "status", "level", "decision", "process", "lineage", "externalId")
            .equalNumber("year")
            .sortable("year", "unit", "status", "value", "registeredAt");

    private final Desk desk;
    private final RiskProjection projection;
    private final RiskForm form;
    private final RiskJudgement judgement;
    private final OpenMeasures openMeasures;
    private final OrganisationReader organisation;

    RiskController(
            Desk desk,
            RiskProjection projection,
            RiskForm form,
            RiskJudgement judgement,
            OpenMeasures openMeasures,
            OrganisationReader organisation) {
        this.desk = desk;
        this.projection = projection;
        this.form = form;
        this.judgement = judgement;
        this.openMeasures = openMeasures;
        this.organisation = organisation;
    }

    /** Register a risk, with or without an assessment and a decision. */
    @PostMapping
    ResponseEntity<RiskDetails> identify(@RequestBody Identification body) {
        return desk.create(
                "risks",
                body.unit(),
                projection,
                id -> {
                    check(body);
                    return new IdentifyRisk(
                            RiskId.of(id),
                            body.unit(),
                            body.year(),
                            body.process(),
                            body.subprocess(),
                            body.activity(),
                            body.risk(),
                            null,
                            assessment(body),
                            decision(body));
                },
                this::details);
    }

    /** Read one risk. */
    @GetMapping("/{id}")
    ResponseEntity<RiskDetails> one(@PathVariable String id) {
        return desk.one(projection, id, this::details);
    }

    /** List risks. */
    @GetMapping
    Page<RiskDetails> list(@RequestParam Map<String, String> parameters) {
        return desk.list(projection, LIST.read(parameters), this::details);
    }

    /** Assess a risk anew. */
    @PostMapping("/{id}/assessments")
    ResponseEntity<RiskDetails> assess(@PathVariable String id, @RequestBody AssessmentForm body) {
        return act(id, view -> new AssessRisk(RiskId.of(id), assessment(view.unit(), body)));
    }

    /** Decide to meet a risk with measures, or to take no action. */
    @PostMapping("/{id}/decision")
    ResponseEntity<RiskDetails> decide(@PathVariable String id, @RequestBody DecisionForm body) {
        return act(id, view -> new DecideOnRisk(RiskId.of(id), decision(body)));
    }

    /** Judge what is left of a risk after its measures. */
    @PostMapping("/{id}/residual-assessments")
    ResponseEntity<RiskDetails> assessResidual(@PathVariable String id, @RequestBody AssessmentForm body) {
        return act(id, view -> new AssessResidualRisk(RiskId.of(id), assessment(view.unit(), body)));
    }

    /** Tell that what was feared has happened, and which deviation tells of it. */
    @PostMapping("/{id}/materialisations")
    ResponseEntity<RiskDetails> materialise(@PathVariable String id, @RequestBody Materialised body) {
        return act(
                id,
                view -> new ReportMaterialisation(
                        RiskId.of(id), body.deviation(), judgement.pastOrToday("occurredOn", body.occurredOn())));
    }

    /** Close a risk that no measure depends on any more. */
    @PostMapping("/{id}/closing")
    ResponseEntity<RiskDetails> close(@PathVariable String id, @RequestBody Closing body) {
        return act(id, view -> new CloseRisk(RiskId.of(id), body.reason(), openMeasures.of(view)));
    }

    private ResponseEntity<RiskDetails> act(String id, Function<RiskView, Object> command) {
        return desk.act(projection, id, command, this::details);
    }

    private RiskDetails details(RiskView view) {
        return RiskDetails.of(view, judgement.today());
    }

    private void check(Identification body) {
        List<FieldProblem> problems = new ArrayList<>();
        form.check(body.unit(), body.probability(), body.consequence(), organisation.current(), problems);
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
    }

    private Assessment assessment(String unit, AssessmentForm body) {
        return judgement.of(unit, body.probability(), body.consequence(), body.assessedOn(), body.map());
    }

    private @Nullable Assessment assessment(Identification body) {
        if (body.probability() == null || body.consequence() == null) {
            return null;
        }
        refuseWhoMayNot("/api/risks/{id}/assessments", "Din roll får anmäla risken men inte bedöma den.");
        return judgement.of(body.unit(), body.probability(), body.consequence(), body.assessedOn(), body.map());
    }

    private @Nullable Decision decision(Identification body) {
        if (body.decision() == null || body.decision().equals(RiskView.UNDECIDED)) {
            return null;
        }
        refuseWhoMayNot("/api/risks/{id}/decision", "Din roll får anmäla risken men inte besluta om den.");
        return decision(
                new DecisionForm(body.decision(), body.noActionReason(), body.approver(), body.acceptedUntil()));
    }

    /** More roles may name a risk than judge it or decide on it; to do several at once takes the right to each. */
    private static void refuseWhoMayNot(String act, String detail) {
        if (!PolicyTable.find("POST", act).orElseThrow().allows(Actors.current())) {
            throw Problem.of(CommonProblem.FORBIDDEN, detail);
        }
    }

    private Decision decision(DecisionForm body) {
        if (!body.decision().equals(Risk.NO_ACTION)) {
            return new Decision(body.decision(), null, null, null);
        }
        if (body.acceptedUntil() != null && body.acceptedUntil().isBefore(judgement.today())) {
            throw Problem.invalid("acceptedUntil", FieldCode.OUT_OF_RANGE, "Dagen har redan passerat.");
        }
        return new Decision(
                body.decision(),
                body.noActionReason(),
                body.approver() == null ? OwnRole.ofTheActor() : body.approver(),
                body.acceptedUntil());
    }
}

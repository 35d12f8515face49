package qms.risks.risks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import qms.risks.risks.RiskCommand.AssessRisk;
import qms.risks.risks.RiskCommand.Assessment;
import qms.risks.risks.RiskCommand.DecideOnRisk;
import qms.risks.risks.RiskCommand.Decision;
import qms.risks.risks.RiskCommand.IdentifyRisk;
import qms.service.api.Desk;
import qms.service.api.ListQuery;
import qms.service.organisation.OrganisationReader;
import qms.web.forms.Codes;
import qms.web.forms.Form;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.Range;
import qms.web.http.Page;
import qms.web.identity.Actors;
import qms.web.policy.PolicyRow;
import qms.web.policy.PolicyTable;
import qms.web.problems.CommonProblem;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import qms.web.problems.Problem;
import qms.web.time.Stockholm;

/** Risks over HTTP: turns a request into a command or a query, nothing else. */
@RestController
@RequestMapping("/api/risks")
class RiskController {

    private static final ListQuery LIST = ListQuery.equal("unit", "level", "decision", "process", "externalId")
            .equalNumber("year")
            .sortable("year", "unit", "value", "registeredAt");

    private final Desk desk;
    private final RiskProjection projection;
    private final RiskForm form;
    private final OrganisationReader organisation;
    private final Clock clock;

    RiskController(Desk desk, RiskProjection projection, RiskForm form, OrganisationReader organisation, Clock clock) {
        this.desk = desk;
        this.projection = projection;
        this.form = form;
        this.organisation = organisation;
        this.clock = clock;
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
                            assessment(body),
                            decision(body));
                },
                RiskDetails::of);
    }

    /** Read one risk. */
    @GetMapping("/{id}")
    ResponseEntity<RiskDetails> one(@PathVariable String id) {
        return desk.one(projection, id, RiskDetails::of);
    }

    /** List risks. */
    @GetMapping
    Page<RiskDetails> list(@RequestParam Map<String, String> parameters) {
        return desk.list(projection, LIST.read(parameters), RiskDetails::of);
    }

    /** Assess a risk anew. */
    @PostMapping("/{id}/assessments")
    ResponseEntity<RiskDetails> assess(@PathVariable String id, @RequestBody AssessmentForm body) {
        return desk.act(
                projection,
                id,
                view -> new AssessRisk(
                        RiskId.of(id),
                        new Assessment(body.probability(), body.consequence(), dayOr(body.assessedOn()))),
                RiskDetails::of);
    }

    /** Decide to meet a risk with measures, or to take no action. */
    @PostMapping("/{id}/decision")
    ResponseEntity<RiskDetails> decide(@PathVariable String id, @RequestBody DecisionForm body) {
        return desk.act(
                projection,
                id,
                view -> new DecideOnRisk(
                        RiskId.of(id), new Decision(body.decision(), reason(body.decision(), body.noActionReason()))),
                RiskDetails::of);
    }

    private void check(Identification body) {
        List<FieldProblem> problems = new ArrayList<>();
        form.check(body.unit(), body.probability(), body.consequence(), organisation.current(), problems);
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
    }

    private @Nullable Assessment assessment(Identification body) {
        return body.probability() == null || body.consequence() == null
                ? null
                : new Assessment(body.probability(), body.consequence(), dayOr(body.assessedOn()));
    }

    private static @Nullable Decision decision(Identification body) {
        if (body.decision() == null || body.decision().equals(RiskView.UNDECIDED)) {
            return null;
        }
        refuseDecisionByOthersThanLeaders();
        return new Decision(body.decision(), reason(body.decision(), body.noActionReason()));
    }

    /** More roles may name a risk than decide on it; to do both at once takes the right to both. */
    private static void refuseDecisionByOthersThanLeaders() {
        PolicyRow row = PolicyTable.find("POST", "/api/risks/{id}/decision").orElseThrow();
        if (!row.allows(Actors.current())) {
            throw Problem.of(
                    CommonProblem.FORBIDDEN, "Din roll får inte besluta om risken. Registrera den utan beslut.");
        }
    }

    private static @Nullable String reason(String decision, @Nullable String noActionReason) {
        return decision.equals(Risk.NO_ACTION) ? noActionReason : null;
    }

    private LocalDate dayOr(@Nullable LocalDate given) {
        LocalDate today = Stockholm.day(clock.instant());
        if (given != null && given.isAfter(today)) {
            throw Problem.invalid("assessedOn", FieldCode.OUT_OF_RANGE, "Dagen ligger i framtiden.");
        }
        return given == null ? today : given;
    }

    /** What could lead to deficient quality in a unit during a year; assessed and decided at once or later. */
    @Form
    record Identification(
            String unit,

            @Range(min = RiskForm.FIRST_YEAR, max = RiskForm.LAST_YEAR)
            int year,

            @Label @MaxLength(500) @Nullable String process,
            @Label @MaxLength(500) @Nullable String subprocess,
            @Label @MaxLength(500) @Nullable String activity,
            @Label @MaxLength(2000) String risk,
            @Range(min = 1, max = 5) @Nullable Integer probability,
            @Range(min = 1, max = 5) @Nullable Integer consequence,
            @Nullable LocalDate assessedOn,

            @Codes({"MEASURES", "NO_ACTION", "UNDECIDED"}) @Nullable
            String decision,

            @Label @MaxLength(2000) @Nullable String noActionReason) {}

    /** How likely and how grave, 1–5 each; the day is today if left out. */
    @Form
    record AssessmentForm(
            @Range(min = 1, max = 5) int probability,
            @Range(min = 1, max = 5) int consequence,
            @Nullable LocalDate assessedOn) {}

    /** To meet the risk with measures, or to take no action and why. */
    @Form
    record DecisionForm(
            @Codes({"MEASURES", "NO_ACTION"}) String decision,
            @Label @MaxLength(2000) @Nullable String noActionReason) {}
}

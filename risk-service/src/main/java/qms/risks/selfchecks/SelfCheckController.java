package qms.risks.selfchecks;

import java.time.Clock;
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
import qms.events.risks.RiskId;
import qms.events.selfchecks.CheckResult;
import qms.events.selfchecks.SelfCheckId;
import qms.risks.platform.Existing;
import qms.risks.selfchecks.SelfCheckCommand.Occasion;
import qms.risks.selfchecks.SelfCheckCommand.PerformOccurrence;
import qms.risks.selfchecks.SelfCheckCommand.PlanOccurrence;
import qms.risks.selfchecks.SelfCheckCommand.PlanSelfCheck;
import qms.risks.selfchecks.SelfCheckCommand.StateNotPerformed;
import qms.service.api.Desk;
import qms.service.api.ListQuery;
import qms.service.organisation.OrganisationReader;
import qms.web.forms.Codes;
import qms.web.forms.Form;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.OrEmpty;
import qms.web.forms.Range;
import qms.web.http.Page;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import qms.web.problems.Problem;
import qms.web.time.Stockholm;
import tools.jackson.databind.JsonNode;

/** Self-checks over HTTP: turns a request into a command or a query, nothing else. */
@RestController
@RequestMapping("/api/self-checks")
class SelfCheckController {

    private static final ListQuery LIST = ListQuery.equal("unit", "process", "risk", "frequency", "externalId")
            .equalNumber("year")
            .sortable("year", "unit", "registeredAt");

    private final Desk desk;
    private final SelfCheckProjection projection;
    private final SelfCheckForm form;
    private final Existing existing;
    private final OrganisationReader organisation;
    private final Clock clock;

    SelfCheckController(
            Desk desk,
            SelfCheckProjection projection,
            SelfCheckForm form,
            Existing existing,
            OrganisationReader organisation,
            Clock clock) {
        this.desk = desk;
        this.projection = projection;
        this.form = form;
        this.existing = existing;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Plan a self-check. */
    @PostMapping
    ResponseEntity<SelfCheckView> plan(@RequestBody Plan body) {
        return desk.create(
                "self-checks",
                body.unit(),
                projection,
                id -> {
                    List<Occasion> occasions = body.occurrences().stream()
                            .map(each -> new Occasion(each.period(), each.due()))
                            .toList();
                    check(body, occasions);
                    return new PlanSelfCheck(
                            SelfCheckId.of(id),
                            body.unit(),
                            body.year(),
                            body.process(),
                            body.subprocess(),
                            body.name(),
                            body.risk() == null ? null : RiskId.of(body.risk()),
                            body.frequency(),
                            occasions);
                },
                Function.identity());
    }

    /** Read one self-check with its occurrences. */
    @GetMapping("/{id}")
    ResponseEntity<SelfCheckView> one(@PathVariable String id) {
        return desk.one(projection, id, Function.identity());
    }

    /** List self-checks. */
    @GetMapping
    Page<SelfCheckView> list(@RequestParam Map<String, String> parameters) {
        return desk.list(projection, LIST.read(parameters), Function.identity());
    }

    /** Plan one more occurrence of a self-check. */
    @PostMapping("/{id}/occurrences")
    ResponseEntity<SelfCheckView> planOccurrence(@PathVariable String id, @RequestBody OccurrencePlan body) {
        return desk.act(
                projection,
                id,
                view -> {
                    List<FieldProblem> problems = new ArrayList<>();
                    form.checkPeriod(body.period(), view.year(), "period", problems);
                    refuse(problems);
                    return new PlanOccurrence(SelfCheckId.of(id), new Occasion(body.period(), body.due()));
                },
                Function.identity());
    }

    /** Say that an occurrence was performed, and what it found. */
    @PostMapping("/{id}/occurrences/{occurrence}/performance")
    ResponseEntity<SelfCheckView> perform(
            @PathVariable String id, @PathVariable String occurrence, @RequestBody Performance body) {
        return desk.act(
                projection,
                id,
                view -> {
                    List<FieldProblem> problems = new ArrayList<>();
                    LocalDate today = Stockholm.day(clock.instant());
                    LocalDate day = body.performedOn() == null ? today : body.performedOn();
                    if (day.isAfter(today)) {
                        problems.add(
                                new FieldProblem("performedOn", FieldCode.OUT_OF_RANGE, "Dagen ligger i framtiden."));
                    }
                    CheckResult result = ResultForm.read(body.result(), "result", problems);
                    refuse(problems);
                    return new PerformOccurrence(SelfCheckId.of(id), occurrence, day, body.assessment(), result);
                },
                Function.identity());
    }

    /** Say that an occurrence was not performed, and why. */
    @PostMapping("/{id}/occurrences/{occurrence}/non-performance")
    ResponseEntity<SelfCheckView> stateNotPerformed(
            @PathVariable String id, @PathVariable String occurrence, @RequestBody NonPerformance body) {
        return desk.act(
                projection,
                id,
                view -> new StateNotPerformed(
                        SelfCheckId.of(id), occurrence, Stockholm.day(clock.instant()), body.reason()),
                Function.identity());
    }

    private void check(Plan body, List<Occasion> occasions) {
        List<FieldProblem> problems = new ArrayList<>();
        form.check(body.unit(), body.year(), occasions, organisation.current(), problems);
        if (body.risk() != null && !existing.risk(body.risk())) {
            problems.add(new FieldProblem("risk", FieldCode.UNKNOWN_REFERENCE, "Den risken finns inte."));
        }
        refuse(problems);
    }

    private static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
    }

    /** What the unit will check during a year, how often, and the occasions that are known already. */
    @Form
    record Plan(
            String unit,

            @Range(min = SelfCheckForm.FIRST_YEAR, max = SelfCheckForm.LAST_YEAR)
            int year,

            @Label @MaxLength(500) @Nullable String process,
            @Label @MaxLength(500) @Nullable String subprocess,
            @Label @MaxLength(500) String name,
            @MaxLength(100) @Nullable String risk,

            @Codes({"ONCE", "MONTHLY", "QUARTERLY", "TERTIAL", "HALF_YEARLY", "YEARLY", "CONTINUOUS"})
            String frequency,

            @OrEmpty List<OccurrencePlan> occurrences) {}

    /** One occasion: T1, T2, T3 or the year, and the last day. */
    @Form
    record OccurrencePlan(String period, LocalDate due) {}

    /** That the check was carried out, when (today if left out), how it was judged and what it found. */
    @Form
    record Performance(
            @Nullable LocalDate performedOn,
            @Codes({"PASSED", "FAILED"}) @Nullable String assessment,
            @Nullable JsonNode result) {}

    /** Why the check was not carried out. */
    @Form
    record NonPerformance(@Label @MaxLength(2000) String reason) {}
}

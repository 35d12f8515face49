package qms.risks.selfchecks;

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
import qms.events.selfchecks.SelfCheckId;
import qms.risks.platform.Existing;
import qms.risks.selfchecks.SelfCheckCommand.ActivateSelfCheck;
import qms.risks.selfchecks.SelfCheckCommand.DesignSelfCheck;
import qms.risks.selfchecks.SelfCheckCommand.DraftSelfCheck;
import qms.risks.selfchecks.SelfCheckCommand.Occasion;
import qms.risks.selfchecks.SelfCheckCommand.PlanOccurrence;
import qms.risks.selfchecks.SelfCheckCommand.PlanSelfCheck;
import qms.risks.selfchecks.SelfCheckCommand.RetireSelfCheck;
import qms.risks.selfchecks.SelfCheckForms.Activation;
import qms.risks.selfchecks.SelfCheckForms.Design;
import qms.risks.selfchecks.SelfCheckForms.OccurrencePlan;
import qms.risks.selfchecks.SelfCheckForms.Plan;
import qms.risks.selfchecks.SelfCheckForms.Retirement;
import qms.service.api.Desk;
import qms.service.api.ListQuery;
import qms.service.organisation.OrganisationReader;
import qms.web.http.Page;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import qms.web.problems.Problem;

/** Self-checks over HTTP: turns a request into a command or a query, nothing else. */
@RestController
@RequestMapping("/api/self-checks")
class SelfCheckController {

    private static final ListQuery LIST = ListQuery.equal(
                    "unit", "process", "risk", "frequency", "status", "externalId")
            .equalNumber("year")
            .sortable("year", "unit", "registeredAt");

    private final Desk desk;
    private final SelfCheckProjection projection;
    private final SelfCheckForm form;
    private final Existing existing;
    private final OrganisationReader organisation;
    private final SelfCheckAnswers answers;

    SelfCheckController(
            Desk desk,
            SelfCheckProjection projection,
            SelfCheckForm form,
            Existing existing,
            OrganisationReader organisation,
            SelfCheckAnswers answers) {
        this.desk = desk;
        this.projection = projection;
        this.form = form;
        this.existing = existing;
        this.organisation = organisation;
        this.answers = answers;
    }

    /** Plan a self-check; as a draft it is designed further before it is used. */
    @PostMapping
    ResponseEntity<SelfCheckDetails> plan(@RequestBody Plan body) {
        return desk.create(
                "self-checks", body.unit(), projection, id -> command(SelfCheckId.of(id), body), answers.today());
    }

    /**
     * Read one self-check with its occurrences; what is overdue is so today, or on the day asked about.
     *
     * @param on a day; today if left out
     */
    @GetMapping("/{id}")
    ResponseEntity<SelfCheckDetails> one(@PathVariable String id, @RequestParam(required = false) @Nullable String on) {
        return desk.one(projection, id, answers.on(on));
    }

    /** List self-checks; today's value of a counted figure is said of one at a time only. */
    @GetMapping
    Page<SelfCheckDetails> list(@RequestParam Map<String, String> parameters) {
        return desk.list(projection, LIST.read(parameters), answers.listed());
    }

    /** Say how a check is made, by whom and when it recurs; it takes the place of what was said before. */
    @PostMapping("/{id}/design")
    ResponseEntity<SelfCheckDetails> design(@PathVariable String id, @RequestBody Design body) {
        return act(id, view -> {
            List<FieldProblem> problems = new ArrayList<>();
            form.check(body, view.year(), problems);
            refuse(problems);
            return new DesignSelfCheck(SelfCheckId.of(id), body.design());
        });
    }

    /** Let a draft begin. */
    @PostMapping("/{id}/activation")
    ResponseEntity<SelfCheckDetails> activate(
            @PathVariable String id, @RequestBody(required = false) @Nullable Activation body) {
        return act(id, view -> new ActivateSelfCheck(SelfCheckId.of(id)));
    }

    /** Plan one more occurrence of a self-check. */
    @PostMapping("/{id}/occurrences")
    ResponseEntity<SelfCheckDetails> planOccurrence(@PathVariable String id, @RequestBody OccurrencePlan body) {
        return act(id, view -> {
            List<FieldProblem> problems = new ArrayList<>();
            form.checkPeriod(body.period(), view.year(), "period", problems);
            refuse(problems);
            return new PlanOccurrence(SelfCheckId.of(id), new Occasion(body.period(), body.due()));
        });
    }

    /** Say that a check is not to be made any more; what was planned or found stays. */
    @PostMapping("/{id}/retirement")
    ResponseEntity<SelfCheckDetails> retire(@PathVariable String id, @RequestBody Retirement body) {
        return act(id, view -> new RetireSelfCheck(SelfCheckId.of(id), body.reason()));
    }

    private ResponseEntity<SelfCheckDetails> act(String id, Function<SelfCheckView, Object> command) {
        return desk.act(projection, id, command, answers.today());
    }

    private SelfCheckCommand command(SelfCheckId id, Plan body) {
        List<Occasion> occasions = body.occurrences().stream()
                .map(each -> new Occasion(each.period(), each.due()))
                .toList();
        check(body, occasions);
        SelfCheckCommand.Plan plan = new SelfCheckCommand.Plan(
                id,
                body.unit(),
                body.year(),
                body.process(),
                body.subprocess(),
                body.name(),
                body.risk() == null ? null : RiskId.of(body.risk()),
                body.frequency(),
                body.design() == null ? null : body.design().design());
        return body.isDraft() ? new DraftSelfCheck(plan) : new PlanSelfCheck(plan, occasions);
    }

    private void check(Plan body, List<Occasion> occasions) {
        List<FieldProblem> problems = new ArrayList<>();
        form.check(body.unit(), body.year(), occasions, organisation.current(), problems);
        if (body.risk() != null && !existing.risk(body.risk())) {
            problems.add(new FieldProblem("risk", FieldCode.UNKNOWN_REFERENCE, "Den risken finns inte."));
        }
        if (body.design() != null) {
            form.check(body.design(), body.year(), problems);
        }
        if (body.isDraft() && !occasions.isEmpty()) {
            problems.add(new FieldProblem(
                    "occurrences", FieldCode.OUT_OF_RANGE, "Ett utkast har inga tillfällen förrän det tas i bruk."));
        }
        refuse(problems);
    }

    static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
    }
}

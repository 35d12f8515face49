package qms.risks.surveys;

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
import qms.events.surveys.SurveyId;
import qms.risks.surveys.SurveyCommand.CloseRound;
import qms.risks.surveys.SurveyCommand.EnterAnswers;
import qms.risks.surveys.SurveyCommand.OpenRound;
import qms.risks.surveys.SurveyCommand.PlanSurvey;
import qms.risks.surveys.SurveyCommand.StateRoundNotPerformed;
import qms.risks.surveys.SurveyForms.AnswerForm;
import qms.risks.surveys.SurveyForms.Answers;
import qms.risks.surveys.SurveyForms.Closing;
import qms.risks.surveys.SurveyForms.NonPerformance;
import qms.risks.surveys.SurveyForms.Opening;
import qms.risks.surveys.SurveyForms.Plan;
import qms.risks.surveys.SurveyForms.QuestionForm;
import qms.service.api.Desk;
import qms.service.api.ListQuery;
import qms.service.organisation.OrganisationReader;
import qms.web.http.Page;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import qms.web.problems.Problem;
import qms.web.time.Stockholm;

/** Surveys over HTTP: turns a request into a command or a query, nothing else. */
@RestController
@RequestMapping("/api/surveys")
class SurveyController {

    private static final ListQuery LIST =
            ListQuery.equal("unit", "kind", "period", "externalId").sortable("unit", "kind", "registeredAt");

    private final Desk desk;
    private final SurveyProjection projection;
    private final SurveyForm form;
    private final OrganisationReader organisation;
    private final Clock clock;

    SurveyController(
            Desk desk, SurveyProjection projection, SurveyForm form, OrganisationReader organisation, Clock clock) {
        this.desk = desk;
        this.projection = projection;
        this.form = form;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Plan a survey: whom a unit will ask what. */
    @PostMapping
    ResponseEntity<SurveyDetails> plan(@RequestBody Plan body) {
        return desk.create("surveys", body.unit(), projection, id -> command(id, body), SurveyDetails::of);
    }

    /** Read one survey with the results of its rounds; what too few have answered is withheld. */
    @GetMapping("/{id}")
    ResponseEntity<SurveyDetails> one(@PathVariable String id) {
        return desk.one(projection, id, SurveyDetails::of);
    }

    /** List surveys. */
    @GetMapping
    Page<SurveyDetails> list(@RequestParam Map<String, String> parameters) {
        return desk.list(projection, LIST.read(parameters), SurveyDetails::of);
    }

    /** Open a round. */
    @PostMapping("/{id}/rounds")
    ResponseEntity<SurveyDetails> open(@PathVariable String id, @RequestBody Opening body) {
        return act(id, view -> {
            List<FieldProblem> problems = new ArrayList<>();
            form.checkPeriod(body.period(), "period", problems);
            LocalDate day = body.openedOn() == null ? today() : body.openedOn();
            if (day.isAfter(today())) {
                problems.add(new FieldProblem("openedOn", FieldCode.OUT_OF_RANGE, "Dagen ligger i framtiden."));
            }
            refuse(problems);
            return new OpenRound(SurveyId.of(id), body.period(), day, body.invited());
        });
    }

    /** Enter what was answered about a unit, added up; what is entered again takes the place of what was. */
    @PostMapping("/{id}/rounds/{period}/answers")
    ResponseEntity<SurveyDetails> enter(
            @PathVariable String id, @PathVariable String period, @RequestBody Answers body) {
        return act(id, view -> {
            String unit = body.unit() == null ? view.unit() : body.unit();
            List<FieldProblem> problems = new ArrayList<>();
            form.checkUnit(unit, "unit", organisation.current(), problems);
            form.checkAnswers(view.questions(), body.respondents(), body.answers(), "answers", problems);
            refuse(problems);
            return new EnterAnswers(
                    SurveyId.of(id),
                    period,
                    unit,
                    body.respondents(),
                    body.answers().stream().map(AnswerForm::answers).toList());
        });
    }

    /** Close a round: no more answers are waited for. */
    @PostMapping("/{id}/rounds/{period}/closing")
    ResponseEntity<SurveyDetails> close(
            @PathVariable String id,
            @PathVariable String period,
            @RequestBody(required = false) @Nullable Closing body) {
        return act(id, view -> new CloseRound(SurveyId.of(id), period, today(), body == null ? null : body.note()));
    }

    /** Say that a round did not take place, and why. */
    @PostMapping("/{id}/rounds/{period}/non-performance")
    ResponseEntity<SurveyDetails> stateNotPerformed(
            @PathVariable String id, @PathVariable String period, @RequestBody NonPerformance body) {
        return act(id, view -> {
            List<FieldProblem> problems = new ArrayList<>();
            form.checkPeriod(period, "period", problems);
            refuse(problems);
            return new StateRoundNotPerformed(SurveyId.of(id), period, body.reason());
        });
    }

    private ResponseEntity<SurveyDetails> act(String id, Function<SurveyView, Object> command) {
        return desk.act(projection, id, command, SurveyDetails::of);
    }

    private PlanSurvey command(String id, Plan body) {
        List<FieldProblem> problems = new ArrayList<>();
        form.checkUnit(body.unit(), "unit", organisation.current(), problems);
        form.checkQuestions(body.questions(), problems);
        refuse(problems);
        return new PlanSurvey(
                SurveyId.of(id),
                body.unit(),
                body.title(),
                body.kind(),
                body.questions().stream().map(QuestionForm::question).toList());
    }

    private LocalDate today() {
        return Stockholm.day(clock.instant());
    }

    private static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
    }
}

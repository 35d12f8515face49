package qms.risks.selfchecks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import qms.events.selfchecks.CheckResult;
import qms.events.selfchecks.SelfCheckId;
import qms.risks.selfchecks.OccurrenceCommand.AnalyseOccurrence;
import qms.risks.selfchecks.OccurrenceCommand.AssessOccurrence;
import qms.risks.selfchecks.OccurrenceCommand.CancelOccurrence;
import qms.risks.selfchecks.OccurrenceCommand.CloseOccurrence;
import qms.risks.selfchecks.OccurrenceCommand.DrawSample;
import qms.risks.selfchecks.OccurrenceCommand.FollowUpFinding;
import qms.risks.selfchecks.OccurrenceCommand.PerformOccurrence;
import qms.risks.selfchecks.OccurrenceCommand.RecordFinding;
import qms.risks.selfchecks.OccurrenceCommand.RescheduleOccurrence;
import qms.risks.selfchecks.OccurrenceCommand.StartOccurrence;
import qms.risks.selfchecks.OccurrenceCommand.StateNotPerformed;
import qms.risks.selfchecks.OccurrenceForms.Analysis;
import qms.risks.selfchecks.OccurrenceForms.Assessment;
import qms.risks.selfchecks.OccurrenceForms.Cancellation;
import qms.risks.selfchecks.OccurrenceForms.Closing;
import qms.risks.selfchecks.OccurrenceForms.FindingForm;
import qms.risks.selfchecks.OccurrenceForms.FollowUp;
import qms.risks.selfchecks.OccurrenceForms.NonPerformance;
import qms.risks.selfchecks.OccurrenceForms.Performance;
import qms.risks.selfchecks.OccurrenceForms.Rescheduling;
import qms.risks.selfchecks.OccurrenceForms.SampleForm;
import qms.risks.selfchecks.OccurrenceForms.Start;
import qms.service.api.Desk;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;

/** The occasions of a self-check over HTTP: turns a request into a command, nothing else. */
@RestController
@RequestMapping("/api/self-checks/{id}/occurrences/{occurrence}")
class OccurrenceController {

    private final Desk desk;
    private final SelfCheckProjection projection;
    private final OccurrenceForm form;
    private final SelfCheckAnswers answers;

    OccurrenceController(Desk desk, SelfCheckProjection projection, OccurrenceForm form, SelfCheckAnswers answers) {
        this.desk = desk;
        this.projection = projection;
        this.form = form;
        this.answers = answers;
    }

    /** Say that the work with an occurrence has begun. */
    @PostMapping("/start")
    ResponseEntity<SelfCheckDetails> start(
            @PathVariable String id,
            @PathVariable String occurrence,
            @RequestBody(required = false) @Nullable Start body) {
        return act(id, (check, view) -> new StartOccurrence(check, occurrence));
    }

    /** Draw a sample by chance; seed and population are recorded, so that anybody can draw it again. */
    @PostMapping("/sample")
    ResponseEntity<SelfCheckDetails> draw(
            @PathVariable String id, @PathVariable String occurrence, @RequestBody SampleForm body) {
        return act(
                id,
                (check, view) -> new DrawSample(
                        check,
                        occurrence,
                        Draw.seed(),
                        body.populationSize(),
                        body.references(),
                        form.sampleSize(body, view.design())));
    }

    /** Say that an occurrence was performed, and what it found. */
    @PostMapping("/performance")
    ResponseEntity<SelfCheckDetails> perform(
            @PathVariable String id, @PathVariable String occurrence, @RequestBody Performance body) {
        return act(id, (check, view) -> {
            List<FieldProblem> problems = new ArrayList<>();
            LocalDate day = body.performedOn() == null ? answers.day() : body.performedOn();
            if (day.isAfter(answers.day())) {
                problems.add(new FieldProblem("performedOn", FieldCode.OUT_OF_RANGE, "Dagen ligger i framtiden."));
            }
            CheckResult result = ResultForm.read(body.result(), "result", problems);
            SelfCheckController.refuse(problems);
            return new PerformOccurrence(check, occurrence, day, body.assessment(), result);
        });
    }

    /** Judge what a performed occurrence found. */
    @PostMapping("/assessment")
    ResponseEntity<SelfCheckDetails> assess(
            @PathVariable String id, @PathVariable String occurrence, @RequestBody Assessment body) {
        return act(id, (check, view) -> new AssessOccurrence(check, occurrence, answers.day(), body.assessment()));
    }

    /** Record something that needs attention. */
    @PostMapping("/findings")
    ResponseEntity<SelfCheckDetails> find(
            @PathVariable String id, @PathVariable String occurrence, @RequestBody FindingForm body) {
        return act(id, (check, view) -> new RecordFinding(check, occurrence, body.severity(), body.text()));
    }

    /** Say which measure or change request a finding has led to. */
    @PostMapping("/findings/{finding}/follow-up")
    ResponseEntity<SelfCheckDetails> followUp(
            @PathVariable String id,
            @PathVariable String occurrence,
            @PathVariable String finding,
            @RequestBody FollowUp body) {
        return act(id, (check, view) -> {
            form.check(body, id);
            return new FollowUpFinding(check, occurrence, form.number(finding), body.kind(), body.id());
        });
    }

    /** Say what the result means, and what comes of it. */
    @PostMapping("/analysis")
    ResponseEntity<SelfCheckDetails> analyse(
            @PathVariable String id, @PathVariable String occurrence, @RequestBody Analysis body) {
        return act(id, (check, view) -> new AnalyseOccurrence(check, occurrence, body.analysis()));
    }

    /** Close an occurrence that has been analysed. */
    @PostMapping("/closing")
    ResponseEntity<SelfCheckDetails> close(
            @PathVariable String id,
            @PathVariable String occurrence,
            @RequestBody(required = false) @Nullable Closing body) {
        return act(id, (check, view) -> new CloseOccurrence(check, occurrence));
    }

    /** Say that an occurrence was not performed, and why. */
    @PostMapping("/non-performance")
    ResponseEntity<SelfCheckDetails> stateNotPerformed(
            @PathVariable String id, @PathVariable String occurrence, @RequestBody NonPerformance body) {
        return act(id, (check, view) -> new StateNotPerformed(check, occurrence, answers.day(), body.reason()));
    }

    /** Give an occurrence that was not performed a later day, and say why. */
    @PostMapping("/rescheduling")
    ResponseEntity<SelfCheckDetails> reschedule(
            @PathVariable String id, @PathVariable String occurrence, @RequestBody Rescheduling body) {
        return act(id, (check, view) -> new RescheduleOccurrence(check, occurrence, body.newDue(), body.reason()));
    }

    /** Give up an occurrence that was not performed. */
    @PostMapping("/cancellation")
    ResponseEntity<SelfCheckDetails> cancel(
            @PathVariable String id, @PathVariable String occurrence, @RequestBody Cancellation body) {
        return act(id, (check, view) -> new CancelOccurrence(check, occurrence, body.reason()));
    }

    private ResponseEntity<SelfCheckDetails> act(String id, Act act) {
        return desk.act(projection, id, view -> act.command(SelfCheckId.of(id), view), answers.today());
    }

    private interface Act {
        OccurrenceCommand command(SelfCheckId check, SelfCheckView view);
    }
}

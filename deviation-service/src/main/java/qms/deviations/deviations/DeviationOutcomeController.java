package qms.deviations.deviations;

import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import qms.deviations.deviations.DeviationCommand.CloseDeviation;
import qms.deviations.deviations.DeviationCommand.DecideOnMeasures;
import qms.deviations.deviations.DeviationCommand.EscalateDeviation;
import qms.deviations.deviations.DeviationCommand.FollowUpDeviation;
import qms.deviations.deviations.DeviationCommand.InformStaff;
import qms.deviations.deviations.DeviationCommand.LinkMeasure;
import qms.deviations.deviations.DeviationCommand.ReopenDeviation;
import qms.deviations.deviations.DeviationForms.Closing;
import qms.deviations.deviations.DeviationForms.EscalationForm;
import qms.deviations.deviations.DeviationForms.FollowUpForm;
import qms.deviations.deviations.DeviationForms.MeasureForm;
import qms.deviations.deviations.DeviationForms.MeasuresDecision;
import qms.deviations.deviations.DeviationForms.Reopening;
import qms.deviations.deviations.DeviationForms.StaffInformation;
import qms.deviations.deviations.DeviationWords.Field;
import qms.deviations.platform.Given;
import qms.deviations.platform.LinkedMeasures;
import qms.events.CaseRef;
import qms.events.deviations.DeviationId;
import qms.service.api.Desk;
import qms.web.Ids;
import qms.web.identity.Actors;

/** How a deviation goes on once it is known what it is: as a case of another kind, or by measures to its end. */
@RestController
@RequestMapping("/api/deviations/{id}")
class DeviationOutcomeController {

    private final Desk desk;
    private final DeviationProjection projection;
    private final DeviationForm form;
    private final Given given;
    private final DeviationWords words;
    private final LinkedMeasures measures;

    DeviationOutcomeController(
            Desk desk,
            DeviationProjection projection,
            DeviationForm form,
            Given given,
            DeviationWords words,
            LinkedMeasures measures) {
        this.desk = desk;
        this.projection = projection;
        this.form = form;
        this.given = given;
        this.words = words;
        this.measures = measures;
    }

    /** Escalate to lex Sarah or lex Maria; the platform reports the case. */
    @PostMapping("/escalations")
    ResponseEntity<DeviationDetails> escalate(@PathVariable String id, @RequestBody EscalationForm body) {
        return act(id, view -> {
            form.check(body, view.unit());
            String kind = body.to() + "_CASE";
            return new EscalateDeviation(
                    DeviationId.of(id),
                    new CaseRef(kind, Ids.derived(id, kind, Long.toString(view.escalatedTo(kind)))),
                    words.seal(id, Field.ESCALATION, body.reason()),
                    Actors.current().person(),
                    body.lawArea(),
                    body.category(),
                    body.otherCategory(),
                    words.sealIfAny(id, Field.REPORTER_NAME, body.reporterName()),
                    body.reporterRole());
        });
    }

    /** Name a measure that comes of it. */
    @PostMapping("/measures")
    ResponseEntity<DeviationDetails> link(@PathVariable String id, @RequestBody MeasureForm body) {
        return act(id, view -> new LinkMeasure(DeviationId.of(id), given.measure(body.measure())));
    }

    /** Decide that the measures named are enough, or that none is needed. */
    @PostMapping("/measures-decision")
    ResponseEntity<DeviationDetails> decide(@PathVariable String id, @RequestBody MeasuresDecision body) {
        return act(
                id,
                view -> new DecideOnMeasures(
                        DeviationId.of(id), words.sealIfAny(id, Field.NO_MEASURES, body.noMeasuresBecause())));
    }

    /** Follow up what the measures lead to. */
    @PostMapping("/follow-up")
    ResponseEntity<DeviationDetails> followUp(@PathVariable String id, @RequestBody FollowUpForm body) {
        return act(
                id,
                view -> new FollowUpDeviation(
                        DeviationId.of(id),
                        given.dayOr("followedUpOn", body.followedUpOn()),
                        words.sealIfAny(id, Field.FINDING, body.finding())));
    }

    /** Tell that the work group has heard what came of it. */
    @PostMapping("/staff-information")
    ResponseEntity<DeviationDetails> informStaff(@PathVariable String id, @RequestBody StaffInformation body) {
        return act(id, view -> new InformStaff(DeviationId.of(id), given.dayOr("informedOn", body.informedOn())));
    }

    /** Close a deviation that is followed up. */
    @PostMapping("/closing")
    ResponseEntity<DeviationDetails> close(@PathVariable String id, @RequestBody Closing body) {
        return act(
                id,
                view -> new CloseDeviation(
                        DeviationId.of(id),
                        given.dayOr("closedOn", body.closedOn()),
                        measures.see(view.measures().named())));
    }

    /** Take up again what was ended. */
    @PostMapping("/reopening")
    ResponseEntity<DeviationDetails> reopen(@PathVariable String id, @RequestBody Reopening body) {
        return act(id, view -> new ReopenDeviation(DeviationId.of(id), words.seal(id, Field.REOPENING, body.reason())));
    }

    private ResponseEntity<DeviationDetails> act(String id, Function<DeviationView, Object> command) {
        return desk.act(projection, id, command, words::details);
    }
}

package qms.deviations.complaints;

import java.util.List;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import qms.deviations.complaints.ComplaintCommand.AcknowledgeComplaint;
import qms.deviations.complaints.ComplaintCommand.CloseComplaint;
import qms.deviations.complaints.ComplaintCommand.DecideComplaint;
import qms.deviations.complaints.ComplaintCommand.DecideNoAction;
import qms.deviations.complaints.ComplaintCommand.GiveFeedback;
import qms.deviations.complaints.ComplaintCommand.LinkMeasure;
import qms.deviations.complaints.ComplaintCommand.NoteFeedbackDeclined;
import qms.deviations.complaints.ComplaintCommand.NoteFeedbackNotPossible;
import qms.deviations.complaints.ComplaintCommand.ReopenComplaint;
import qms.deviations.complaints.ComplaintCommand.StartInvestigation;
import qms.deviations.complaints.ComplaintForms.Acknowledgement;
import qms.deviations.complaints.ComplaintForms.Closing;
import qms.deviations.complaints.ComplaintForms.Decision;
import qms.deviations.complaints.ComplaintForms.FeedbackForm;
import qms.deviations.complaints.ComplaintForms.FeedbackHindrance;
import qms.deviations.complaints.ComplaintForms.FeedbackRefusal;
import qms.deviations.complaints.ComplaintForms.Investigation;
import qms.deviations.complaints.ComplaintForms.MeasureLink;
import qms.deviations.complaints.ComplaintForms.Reason;
import qms.deviations.platform.KnownPersons;
import qms.deviations.platform.LinkedMeasures;
import qms.events.complaints.ComplaintId;
import qms.events.measures.MeasureId;
import qms.events.measures.SeenMeasure;
import qms.service.api.Desk;
import qms.web.identity.Actors;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;

/** How a complaint is looked into, judged, acted upon, answered and closed, over HTTP. */
@RestController
@RequestMapping("/api/complaints/{id}")
class ComplaintHandlingController {

    private final Desk desk;
    private final ComplaintProjection projection;
    private final ComplaintWords words;
    private final LinkedMeasures measures;
    private final KnownPersons persons;
    private final ComplaintDays days;

    ComplaintHandlingController(
            Desk desk,
            ComplaintProjection projection,
            ComplaintWords words,
            LinkedMeasures measures,
            KnownPersons persons,
            ComplaintDays days) {
        this.desk = desk;
        this.projection = projection;
        this.words = words;
        this.measures = measures;
        this.persons = persons;
        this.days = days;
    }

    /** Say that the sender has been told that it has come in. */
    @PostMapping("/acknowledgement")
    ResponseEntity<ComplaintDetails> acknowledge(@PathVariable String id, @RequestBody Acknowledgement body) {
        return act(
                id,
                view -> new AcknowledgeComplaint(
                        ComplaintId.of(id), body.channel(), days.on("acknowledgedOn", body.acknowledgedOn(), view)));
    }

    /** Give it to whoever is to look into it; never to the one it concerns. */
    @PostMapping("/investigation")
    ResponseEntity<ComplaintDetails> investigate(@PathVariable String id, @RequestBody Investigation body) {
        return act(
                id,
                view -> new StartInvestigation(
                        ComplaintId.of(id),
                        body.investigator() == null ? Actors.current().person() : persons.named(body.investigator())));
    }

    /** Enter the manager's judgement. */
    @PostMapping("/decision")
    ResponseEntity<ComplaintDetails> decide(@PathVariable String id, @RequestBody Decision body) {
        return act(
                id,
                view -> new DecideComplaint(
                        ComplaintId.of(id),
                        body.outcome(),
                        body.deviationFound(),
                        Actors.current().person()));
    }

    /** Name a measure that comes of it. Measures are made by themselves. */
    @PostMapping("/measures")
    ResponseEntity<ComplaintDetails> link(@PathVariable String id, @RequestBody MeasureLink body) {
        return act(id, view -> new LinkMeasure(ComplaintId.of(id), known(body.measure())));
    }

    /** Say that nothing is to be done, and why. */
    @PostMapping("/no-action")
    ResponseEntity<ComplaintDetails> decideNoAction(@PathVariable String id, @RequestBody Reason body) {
        return act(id, view -> new DecideNoAction(ComplaintId.of(id), words.seal(id, body.reason())));
    }

    /** Say what the sender was told, and how. */
    @PostMapping("/feedback")
    ResponseEntity<ComplaintDetails> giveFeedback(@PathVariable String id, @RequestBody FeedbackForm body) {
        return act(
                id,
                view -> new GiveFeedback(
                        ComplaintId.of(id),
                        body.channel(),
                        words.seal(id, body.content()),
                        days.on("givenOn", body.givenOn(), view)));
    }

    /** Say that the sender does not want to be told what came of it. */
    @PostMapping("/feedback-refusal")
    ResponseEntity<ComplaintDetails> refuseFeedback(@PathVariable String id, @RequestBody FeedbackRefusal body) {
        return act(
                id,
                view -> new NoteFeedbackDeclined(ComplaintId.of(id), days.on("declinedOn", body.declinedOn(), view)));
    }

    /** Say why the sender cannot be told. */
    @PostMapping("/feedback-hindrance")
    ResponseEntity<ComplaintDetails> hinderFeedback(@PathVariable String id, @RequestBody FeedbackHindrance body) {
        return act(id, view -> new NoteFeedbackNotPossible(ComplaintId.of(id), body.reason()));
    }

    /** Close it: judged, acted upon and answered, unless it is praise, withdrawn or somebody else's. */
    @PostMapping("/closing")
    ResponseEntity<ComplaintDetails> close(@PathVariable String id, @RequestBody Closing body) {
        return act(
                id,
                view -> new CloseComplaint(ComplaintId.of(id), days.on("closedOn", body.closedOn(), view), seen(view)));
    }

    /** Take it up again, with the reason. */
    @PostMapping("/reopening")
    ResponseEntity<ComplaintDetails> reopen(@PathVariable String id, @RequestBody Reason body) {
        return act(id, view -> new ReopenComplaint(ComplaintId.of(id), words.seal(id, body.reason())));
    }

    private ResponseEntity<ComplaintDetails> act(String id, Function<ComplaintView, Object> command) {
        return desk.act(projection, id, command, words::details);
    }

    private List<SeenMeasure> seen(ComplaintView view) {
        return measures.see(
                view.handling().work().measures().stream().map(MeasureId::of).toList());
    }

    private MeasureId known(String measure) {
        try {
            MeasureId id = MeasureId.of(measure);
            if (measures.see(id).isPresent()) {
                return id;
            }
        } catch (IllegalArgumentException noId) {
            // Answered as any other measure that there is not.
        }
        throw Problem.invalid("measure", FieldCode.UNKNOWN_REFERENCE, "Det finns ingen sådan åtgärd.");
    }
}

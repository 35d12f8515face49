package qms.deviations.lexmaria;

import static qms.deviations.lexmaria.LexMariaWords.Field.IVO_SUMMARY;
import static qms.deviations.lexmaria.LexMariaWords.Field.NOT_INFORMED;

import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import qms.deviations.lexmaria.LexMariaCommand.ConfirmJournalNote;
import qms.deviations.lexmaria.LexMariaCommand.NotifyIvo;
import qms.deviations.lexmaria.LexMariaCommand.RecordIvoDecision;
import qms.deviations.lexmaria.LexMariaCommand.SubmitInvestigation;
import qms.deviations.lexmaria.LexMariaCommand.TellThatPatientIsInformed;
import qms.deviations.lexmaria.LexMariaCommand.TellWhyPatientIsNotInformed;
import qms.deviations.lexmaria.LexMariaForms.IvoDecision;
import qms.deviations.lexmaria.LexMariaForms.JournalNote;
import qms.deviations.lexmaria.LexMariaForms.NoPatientInformation;
import qms.deviations.lexmaria.LexMariaForms.Notification;
import qms.deviations.lexmaria.LexMariaForms.PatientInformation;
import qms.deviations.lexmaria.LexMariaForms.Submission;
import qms.deviations.platform.Given;
import qms.events.lexmaria.LexMariaCaseId;
import qms.service.api.Desk;
import qms.web.identity.Actors;

/** What IVO and the patient are told of a lex Maria case, and what IVO answers, over HTTP. */
@RestController
@RequestMapping("/api/lex-maria-cases/{id}")
class LexMariaToldController {

    private final Desk desk;
    private final LexMariaProjection projection;
    private final LexMariaWords words;
    private final Given given;

    LexMariaToldController(Desk desk, LexMariaProjection projection, LexMariaWords words, Given given) {
        this.desk = desk;
        this.projection = projection;
        this.words = words;
        this.given = given;
    }

    /** Say that IVO has been notified. */
    @PostMapping("/ivo-notification")
    ResponseEntity<LexMariaDetails> notifyIvo(@PathVariable String id, @RequestBody Notification body) {
        return desk.act(
                projection,
                id,
                view -> new NotifyIvo(
                        LexMariaCaseId.of(id),
                        LexMariaDays.since(view, "notifiedAt", given.momentOr("notifiedAt", body.notifiedAt())),
                        body.registryNumber(),
                        body.ivoReference(),
                        body.contentHash(),
                        actor()),
                words::details);
    }

    /** Say that IVO has been sent the investigation. */
    @PostMapping("/ivo-submission")
    ResponseEntity<LexMariaDetails> submit(@PathVariable String id, @RequestBody Submission body) {
        return act(
                id,
                it -> new SubmitInvestigation(
                        it, given.momentOr("submittedAt", body.submittedAt()), body.contentHash()));
    }

    /** Enter what IVO decided. */
    @PostMapping("/ivo-decision")
    ResponseEntity<LexMariaDetails> ivoDecided(@PathVariable String id, @RequestBody IvoDecision body) {
        return act(
                id,
                it -> new RecordIvoDecision(
                        it,
                        body.outcome(),
                        given.dayOr("decidedOn", body.decidedOn()),
                        words.sealIfAny(id, IVO_SUMMARY, body.summary())));
    }

    /** Say that the patient or a relative has been told of the event. */
    @PostMapping("/patient-information")
    ResponseEntity<LexMariaDetails> informed(@PathVariable String id, @RequestBody PatientInformation body) {
        return desk.act(
                projection,
                id,
                view -> new TellThatPatientIsInformed(
                        LexMariaCaseId.of(id),
                        LexMariaDays.since(view, "informedOn", given.dayOr("informedOn", body.informedOn())),
                        body.told()),
                words::details);
    }

    /** Say why nobody has been told of the event. */
    @PostMapping("/no-patient-information")
    ResponseEntity<LexMariaDetails> notInformed(@PathVariable String id, @RequestBody NoPatientInformation body) {
        return act(
                id,
                it -> new TellWhyPatientIsNotInformed(
                        it,
                        body.ground(),
                        words.sealIfAny(id, NOT_INFORMED, body.explanation()),
                        given.dayOr("notedOn", null)));
    }

    /** Confirm that the patient record says what the patient was told. */
    @PostMapping("/journal-note")
    ResponseEntity<LexMariaDetails> confirmNote(@PathVariable String id, @RequestBody JournalNote body) {
        return act(id, it -> new ConfirmJournalNote(it, given.dayOr("notedOn", body.notedOn()), actor()));
    }

    private ResponseEntity<LexMariaDetails> act(String id, Function<LexMariaCaseId, LexMariaCommand> command) {
        return desk.act(projection, id, view -> command.apply(LexMariaCaseId.of(id)), words::details);
    }

    private static String actor() {
        return Actors.current().person();
    }
}

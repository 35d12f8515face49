package qms.deviations.lexsarah;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import qms.deviations.lexsarah.LexSarahCommand.GiveIvoNumber;
import qms.deviations.lexsarah.LexSarahCommand.NoteIvoDecision;
import qms.deviations.lexsarah.LexSarahCommand.NoteSupplementRequest;
import qms.deviations.lexsarah.LexSarahCommand.NotifyIvo;
import qms.deviations.lexsarah.LexSarahCommand.SendInvestigation;
import qms.deviations.lexsarah.LexSarahCommand.SendSupplement;
import qms.deviations.lexsarah.LexSarahIvoForms.IvoCaseNumber;
import qms.deviations.lexsarah.LexSarahIvoForms.IvoDecision;
import qms.deviations.lexsarah.LexSarahIvoForms.Notification;
import qms.deviations.lexsarah.LexSarahIvoForms.Sending;
import qms.deviations.lexsarah.LexSarahIvoForms.SupplementAnswer;
import qms.deviations.lexsarah.LexSarahIvoForms.SupplementRequest;
import qms.deviations.lexsarah.LexSarahWords.About;
import qms.events.lexsarah.LexSarahCaseId;
import qms.service.api.Desk;
import qms.web.identity.Actors;

/** What goes to IVO of a lex Sarah case and what comes from it, over HTTP. */
@RestController
@RequestMapping("/api/lex-sarah-cases/{id}")
class LexSarahIvoController {

    private final Desk desk;
    private final LexSarahProjection projection;
    private final LexSarahForm form;
    private final LexSarahWords words;
    private final LexSarahAnswers answers;

    LexSarahIvoController(
            Desk desk, LexSarahProjection projection, LexSarahForm form, LexSarahWords words, LexSarahAnswers answers) {
        this.desk = desk;
        this.projection = projection;
        this.form = form;
        this.words = words;
        this.answers = answers;
    }

    /** Say that IVO has been notified; the hash of what was sent is kept, and it cannot be changed afterwards. */
    @PostMapping("/ivo-notification")
    ResponseEntity<LexSarahCaseDetails> notifyIvo(@PathVariable String id, @RequestBody Notification body) {
        return desk.act(
                projection,
                id,
                view -> new NotifyIvo(
                        LexSarahCaseId.of(id),
                        form.since(view, "notifiedAt", body.notifiedAt()),
                        Actors.current().person(),
                        body.preliminaryLevel(),
                        body.ivoCaseNumber(),
                        body.registrationNumber(),
                        body.investigationPending(),
                        SentToIvo.of(view)),
                answers::details);
    }

    /** Enter the case number that IVO has given. */
    @PostMapping("/ivo-case-number")
    ResponseEntity<LexSarahCaseDetails> number(@PathVariable String id, @RequestBody IvoCaseNumber body) {
        return desk.act(
                projection,
                id,
                view -> new GiveIvoNumber(LexSarahCaseId.of(id), body.ivoCaseNumber()),
                answers::details);
    }

    /** Say that the investigation has been sent to IVO after the notification. */
    @PostMapping("/investigation-sent")
    ResponseEntity<LexSarahCaseDetails> send(@PathVariable String id, @RequestBody Sending body) {
        return desk.act(
                projection,
                id,
                view -> new SendInvestigation(
                        LexSarahCaseId.of(id),
                        form.since(view, "sentAt", body.sentAt()),
                        Actors.current().person(),
                        SentToIvo.of(view)),
                answers::details);
    }

    /** Enter that IVO asks for more; a closed case is open again by it. */
    @PostMapping("/ivo-supplement-request")
    ResponseEntity<LexSarahCaseDetails> asked(@PathVariable String id, @RequestBody SupplementRequest body) {
        return desk.act(
                projection,
                id,
                view -> new NoteSupplementRequest(
                        LexSarahCaseId.of(id),
                        form.since(view, "requestedAt", body.requestedAt()),
                        LexSarahForm.due(view, body.requestedAt(), body.due()),
                        words.seal(id, About.REQUEST, body.request())),
                answers::details);
    }

    /** Say that what IVO asked for has been sent. */
    @PostMapping("/ivo-supplement")
    ResponseEntity<LexSarahCaseDetails> supplement(@PathVariable String id, @RequestBody SupplementAnswer body) {
        return desk.act(
                projection,
                id,
                view -> new SendSupplement(
                        LexSarahCaseId.of(id),
                        form.since(view, "sentAt", body.sentAt()),
                        Actors.current().person(),
                        words.seal(id, About.ANSWER, body.answer()),
                        SentToIvo.of(view)),
                answers::details);
    }

    /** Enter what IVO has decided. */
    @PostMapping("/ivo-decision")
    ResponseEntity<LexSarahCaseDetails> decided(@PathVariable String id, @RequestBody IvoDecision body) {
        return desk.act(
                projection,
                id,
                view -> new NoteIvoDecision(
                        LexSarahCaseId.of(id),
                        form.since(view, "decidedOn", body.decidedOn()),
                        body.outcome(),
                        words.seal(id, About.SUMMARY, body.summary())),
                answers::details);
    }
}

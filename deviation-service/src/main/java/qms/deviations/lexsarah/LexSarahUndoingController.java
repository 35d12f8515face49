package qms.deviations.lexsarah;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import qms.deviations.lexsarah.LexSarahCommand.UndoLexSarahCorrection;
import qms.deviations.lexsarah.LexSarahForms.Undoing;
import qms.deviations.lexsarah.LexSarahWords.About;
import qms.events.lexsarah.LexSarahCaseId;
import qms.service.api.Desk;

/** Takes back one correction of a report by another event; the later ones stay as they are. */
@RestController
@RequestMapping("/api/lex-sarah-cases")
class LexSarahUndoingController {

    private final Desk desk;
    private final LexSarahProjection projection;
    private final LexSarahWords words;
    private final LexSarahAnswers answers;

    LexSarahUndoingController(Desk desk, LexSarahProjection projection, LexSarahWords words, LexSarahAnswers answers) {
        this.desk = desk;
        this.projection = projection;
        this.words = words;
        this.answers = answers;
    }

    /** Undo one correction: its fields are again what they were before it, unless a later one has changed them. */
    @PostMapping("/{id}/undoings")
    ResponseEntity<LexSarahCaseDetails> undo(@PathVariable String id, @RequestBody Undoing body) {
        return desk.act(
                projection,
                id,
                view -> new UndoLexSarahCorrection(
                        LexSarahCaseId.of(id), body.number(), words.seal(id, About.CORRECTION, body.reason())),
                answers::details);
    }
}

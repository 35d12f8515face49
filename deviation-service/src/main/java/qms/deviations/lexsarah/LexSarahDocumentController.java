package qms.deviations.lexsarah;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import qms.deviations.lexsarah.LexSarahCommand.AddDocument;
import qms.deviations.platform.CaseFiles;
import qms.events.lexsarah.LexSarahCaseId;
import qms.events.lexsarah.LexSarahDocumentAdded;
import qms.service.api.AccessKind;
import qms.service.api.Desk;
import qms.web.identity.Actors;

/** The files of a lex Sarah case, over HTTP; they are sealed with the key of the case. */
@RestController
@RequestMapping("/api/lex-sarah-cases/{id}/documents")
class LexSarahDocumentController {

    private final Desk desk;
    private final LexSarahProjection projection;
    private final LexSarahAnswers answers;
    private final CaseFiles files;

    LexSarahDocumentController(Desk desk, LexSarahProjection projection, LexSarahAnswers answers, CaseFiles files) {
        this.desk = desk;
        this.projection = projection;
        this.answers = answers;
        this.files = files;
    }

    /**
     * Add a file to the case. What the file is is decided by its bytes.
     *
     * @param disposition the file's name, as in {@code attachment; filename*=UTF-8''utredning.pdf}
     * @param body the file as it is
     */
    @PostMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<LexSarahCaseDetails> add(
            @PathVariable String id,
            @RequestHeader(name = "Content-Disposition", required = false) @Nullable String disposition,
            InputStream body) {
        return desk.act(
                projection,
                id,
                view -> new AddDocument(
                        LexSarahCaseId.of(id),
                        files.receive(id, body, disposition),
                        Actors.current().person()),
                answers::details);
    }

    /**
     * Fetch a file of the case.
     *
     * @param fingerprint the SHA-256 of the file, as it stands in the documents of the case
     */
    @GetMapping("/{fingerprint}")
    ResponseEntity<InputStreamResource> document(@PathVariable String id, @PathVariable String fingerprint) {
        LexSarahCaseView view = desk.read(AccessKind.DOCUMENT, projection, id).view();
        return files.answer(
                view.handling().documents().stream()
                        .map(LexSarahDocumentAdded::file)
                        .toList(),
                fingerprint);
    }
}

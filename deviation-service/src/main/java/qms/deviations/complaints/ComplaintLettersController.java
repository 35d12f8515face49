package qms.deviations.complaints;

import java.io.InputStream;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import qms.deviations.complaints.ComplaintCommand.AddNote;
import qms.deviations.complaints.ComplaintCommand.AskSender;
import qms.deviations.complaints.ComplaintCommand.AttachFile;
import qms.deviations.complaints.ComplaintCommand.MarkSecrecy;
import qms.deviations.complaints.ComplaintForms.SecrecyForm;
import qms.deviations.complaints.ComplaintForms.Words;
import qms.deviations.platform.CaseFiles;
import qms.events.complaints.ComplaintId;
import qms.service.api.AccessKind;
import qms.service.api.Desk;

/** What the office writes and keeps about a complaint, over HTTP. */
@RestController
@RequestMapping("/api/complaints/{id}")
class ComplaintLettersController {

    private static final String OFFICE = "OFFICE";

    private final Desk desk;
    private final ComplaintProjection projection;
    private final ComplaintWords words;
    private final RegisterEntries entries;
    private final CaseFiles files;

    ComplaintLettersController(
            Desk desk, ComplaintProjection projection, ComplaintWords words, RegisterEntries entries, CaseFiles files) {
        this.desk = desk;
        this.projection = projection;
        this.words = words;
        this.entries = entries;
        this.files = files;
    }

    /** Mark it as possibly secret. */
    @PostMapping("/secrecy-marking")
    ResponseEntity<ComplaintDetails> markSecrecy(@PathVariable String id, @RequestBody SecrecyForm body) {
        return act(id, view -> new MarkSecrecy(ComplaintId.of(id), entries.marking(body)));
    }

    /** Ask the sender something, who reads it with the receipt. */
    @PostMapping("/questions")
    ResponseEntity<ComplaintDetails> ask(@PathVariable String id, @RequestBody Words body) {
        return act(id, view -> new AskSender(ComplaintId.of(id), words.seal(id, body.text())));
    }

    /** Write a note that the sender does not see. */
    @PostMapping("/notes")
    ResponseEntity<ComplaintDetails> note(@PathVariable String id, @RequestBody Words body) {
        return act(id, view -> new AddNote(ComplaintId.of(id), words.seal(id, body.text())));
    }

    /**
     * Attach a file; it is sealed with the key of the complaint. What the file is is decided by its bytes: PDF, DOCX, XLSX, PPTX, ODT, ODS, PNG,
     * JPEG, text, Markdown or CSV.
     *
     * @param disposition the file's name, as in {@code attachment; filename*=UTF-8''brev.pdf}
     * @param body the file as it is
     */
    @PostMapping(path = "/attachments", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<ComplaintDetails> attach(
            @PathVariable String id,
            @RequestHeader(name = "Content-Disposition", required = false) @Nullable String disposition,
            InputStream body) {
        return act(id, view -> new AttachFile(ComplaintId.of(id), files.receive(id, body, disposition), OFFICE));
    }

    /**
     * Fetch a file that was attached.
     *
     * @param fingerprint the SHA-256 of the file, as it stands among the files of the complaint
     */
    @GetMapping("/attachments/{fingerprint}")
    ResponseEntity<InputStreamResource> attachment(@PathVariable String id, @PathVariable String fingerprint) {
        ComplaintView view = desk.read(AccessKind.DOCUMENT, projection, id).view();
        return files.answer(view.letters().sealedFiles(), fingerprint);
    }

    private ResponseEntity<ComplaintDetails> act(String id, Function<ComplaintView, Object> command) {
        return desk.act(projection, id, command, words::details);
    }
}

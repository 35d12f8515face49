package qms.deviations.complaints;

import static qms.deviations.complaints.ComplaintProblem.COMPLAINT_CLOSED;
import static qms.deviations.complaints.ComplaintProblem.COMPLAINT_ENOUGH_RECEIVED;

import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import qms.deviations.complaints.ComplaintCommand.AttachFile;
import qms.deviations.complaints.ComplaintCommand.ReceiveComplaint;
import qms.deviations.complaints.ComplaintCommand.TakeMessage;
import qms.deviations.complaints.IntakeAnswers.Followed;
import qms.deviations.complaints.IntakeAnswers.Receipt;
import qms.deviations.complaints.IntakeForms.Message;
import qms.deviations.complaints.IntakeForms.Sent;
import qms.deviations.platform.CaseFiles;
import qms.deviations.platform.Crockford;
import qms.events.complaints.ComplaintId;
import qms.service.api.Desk;
import qms.service.privacy.Challenges.Challenge;
import qms.service.projection.Streams;
import qms.service.projection.Versioned;
import qms.web.Ids;
import qms.web.problems.CommonProblem;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;

/** Complaints and viewpoints from anybody, without a login; a receipt stands for the sender (docs/adr/0021-intake-without-login.md). */
@RestController
@RequestMapping("/api/intake")
class IntakeController {

    private static final int MOST_FILES = 10;

    private final Desk desk;
    private final Streams streams;
    private final ComplaintProjection projection;
    private final ComplaintForm form;
    private final ComplaintWords words;
    private final IntakeChallenges challenges;
    private final IntakeAnswers answers;
    private final CaseFiles files;

    IntakeController(
            Desk desk,
            Streams streams,
            ComplaintProjection projection,
            ComplaintForm form,
            ComplaintWords words,
            IntakeChallenges challenges,
            IntakeAnswers answers,
            CaseFiles files) {
        this.desk = desk;
        this.streams = streams;
        this.projection = projection;
        this.form = form;
        this.words = words;
        this.challenges = challenges;
        this.answers = answers;
        this.files = files;
    }

    /** List the units that a complaint may be about. */
    @GetMapping("/units")
    List<ComplaintForm.KnownUnit> intakeUnits() {
        return form.units();
    }

    /** Fetch what the sender's browser is to solve before it sends something. It holds for a while and is used once. */
    @GetMapping("/challenge")
    Challenge challenge() {
        return challenges.issue();
    }

    /** Send in a complaint or another viewpoint, with or without a name; the same challenge again is the same complaint. */
    @PostMapping("/complaints")
    ResponseEntity<Receipt> send(@RequestBody Sent body) {
        if (body.website() != null && !body.website().isBlank()) {
            throw Problem.invalid("website", FieldCode.MALFORMED, "Lämna det fältet tomt.");
        }
        challenges.check(body.challenge(), body.solution());
        form.checkUnit(body.unit());
        String receipt = challenges.receipt(body.challenge());
        String id = id(receipt);
        if (streams.read(projection, id).isEmpty()) {
            receive(id, body);
        }
        ComplaintView made = streams.read(projection, id).orElseThrow().view();
        if (!words.description(made).equals(body.description())) {
            throw Problem.invalid("challenge", FieldCode.DUPLICATE, "Uppgiften är redan använd. Hämta en ny.");
        }
        return ResponseEntity.created(URI.create("/api/intake/complaints/" + receipt))
                .body(answers.receipt(receipt, made));
    }

    /** Follow a complaint by its receipt. */
    @GetMapping("/complaints/{receipt}")
    Followed follow(@PathVariable String receipt) {
        return answers.followed(found(receipt));
    }

    /** Answer a question, or add something. */
    @PostMapping("/complaints/{receipt}/messages")
    Followed write(@PathVariable String receipt, @RequestBody Message body) {
        String id = found(receipt).id();
        desk.sendAnonymously(new TakeMessage(ComplaintId.of(id), words.seal(id, body.text())));
        return answers.followed(found(receipt));
    }

    /**
     * Send a file. What it is is decided by its bytes: PDF, DOCX, XLSX, PPTX, ODT, ODS, PNG, JPEG, text, Markdown or CSV.
     *
     * @param disposition the file's name, as in {@code attachment; filename*=UTF-8''brev.pdf}
     * @param body the file as it is
     */
    @PostMapping(path = "/complaints/{receipt}/attachments", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    Followed sendFile(
            @PathVariable String receipt,
            @RequestHeader(name = "Content-Disposition", required = false) @Nullable String disposition,
            InputStream body) {
        ComplaintView view = found(receipt);
        // Before anything is stored, since anybody may send.
        COMPLAINT_CLOSED.when(
                view.steps().has(ComplaintStatus.CLOSED), "Ett avslutat ärende tar inte emot fler filer.");
        COMPLAINT_ENOUGH_RECEIVED.when(
                answers.followed(view).files().size() >= MOST_FILES, "Högst " + MOST_FILES + " filer kan bifogas.");
        desk.sendAnonymously(new AttachFile(
                ComplaintId.of(view.id()),
                files.receive(view.id(), body, disposition),
                ComplaintCorrespondence.SENDER));
        return answers.followed(found(receipt));
    }

    private void receive(String id, Sent body) {
        desk.sendAnonymously(new ReceiveComplaint(
                ComplaintId.of(id),
                body.unit(),
                body.kind() == null ? "COMPLAINT" : body.kind(),
                body.source(),
                Boolean.TRUE.equals(body.onBehalf()),
                words.sealDescription(id, body.description()),
                words.seal(id, body.complainant()),
                !Boolean.FALSE.equals(body.feedbackWanted())));
    }

    /** Whatever is wrong with a receipt, the answer is the same. */
    private ComplaintView found(String receipt) {
        return streams.read(projection, id(receipt))
                .map(Versioned::view)
                .filter(view -> view.arrival().receipt())
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND, "Det finns inget ärende med det kvittot."));
    }

    /** Nobody who reads the log can go back from the id to the receipt. */
    private static String id(String receipt) {
        return Ids.derived("intake receipt", Crockford.read(receipt));
    }
}

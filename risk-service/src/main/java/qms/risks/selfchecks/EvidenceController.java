package qms.risks.selfchecks;

import java.io.InputStream;
import java.util.function.Function;
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
import qms.events.selfchecks.SelfCheckId;
import qms.risks.selfchecks.OccurrenceCommand.AttachEvidence;
import qms.risks.selfchecks.OccurrenceView.Evidence;
import qms.service.api.Desk;
import qms.service.content.Seal;
import qms.service.content.StoredContent;
import qms.service.content.Uploads;
import qms.web.problems.CommonProblem;
import qms.web.problems.Problem;

/** The files that show what an occasion of a self-check found, over HTTP. */
@RestController
@RequestMapping("/api/self-checks/{id}/occurrences/{occurrence}/evidence")
class EvidenceController {

    private final Desk desk;
    private final SelfCheckProjection projection;
    private final SelfCheckAnswers answers;
    private final Uploads uploads;

    EvidenceController(Desk desk, SelfCheckProjection projection, SelfCheckAnswers answers, Uploads uploads) {
        this.desk = desk;
        this.projection = projection;
        this.answers = answers;
        this.uploads = uploads;
    }

    /**
     * Attach a file that shows what was found. It is kept without a seal, so it is to be without personal data: a list of neutral references,
     * never a record. What the file is is decided by its bytes: PDF, DOCX, XLSX, PPTX, ODT, ODS, PNG, JPEG, text, Markdown or CSV.
     *
     * @param disposition the file's name, as in {@code attachment; filename*=UTF-8''mall.pdf}
     * @param body the file as it is
     */
    @PostMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<SelfCheckDetails> attach(
            @PathVariable String id,
            @PathVariable String occurrence,
            @RequestHeader(name = "Content-Disposition", required = false) @Nullable String disposition,
            InputStream body) {
        return desk.act(
                projection,
                id,
                view -> {
                    StoredContent file = uploads.receive(body, disposition, Seal.NONE);
                    return new AttachEvidence(
                            SelfCheckId.of(id), occurrence, file.sha256(), file.size(), file.type(), file.name());
                },
                answers.today());
    }

    /**
     * Fetch a file that was attached.
     *
     * @param fingerprint the SHA-256 of the file, as it stands in the evidence of the occurrence
     */
    @GetMapping("/{fingerprint}")
    ResponseEntity<InputStreamResource> evidence(
            @PathVariable String id, @PathVariable String occurrence, @PathVariable String fingerprint) {
        SelfCheckView check = desk.one(projection, id, Function.identity()).getBody();
        if (check == null) {
            throw Problem.of(CommonProblem.NOT_FOUND);
        }
        StoredContent file = check.occurrences().stream()
                .filter(each -> each.occurrence().equals(occurrence))
                .flatMap(each -> each.work().evidence().stream())
                .filter(each -> each.sha256().equals(fingerprint))
                .findFirst()
                .map(Evidence::content)
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND, "Tillfället har inget sådant underlag."));
        return uploads.answer(file, Seal.NONE);
    }
}

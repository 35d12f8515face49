package qms.reports.papers;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import qms.service.export.PaperFormat;
import qms.web.Ids;
import qms.web.forms.Codes;
import qms.web.forms.Form;
import qms.web.forms.MaxLength;
import qms.web.http.IdempotencyKeys;
import qms.web.identity.Actors;
import qms.web.problems.CommonProblem;
import qms.web.problems.Problem;

/** Documents that are made in the background: ordered, followed and fetched by whoever ordered them. */
@RestController
@RequestMapping("/api/document-jobs")
class DocumentJobController {

    private static final String COLLECTION = "document-jobs";

    private final PaperOrder order;
    private final ObjectProvider<DocumentJobs> jobs;
    private final ObjectProvider<JobFolder> folder;
    private final Clock clock;

    DocumentJobController(
            PaperOrder order, ObjectProvider<DocumentJobs> jobs, ObjectProvider<JobFolder> folder, Clock clock) {
        this.order = order;
        this.jobs = jobs;
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Order a document. What stands in it is as it is known now, and what the orderer may read; it is written in the background. Follow it where
     * Location says.
     */
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<JobDetails> order(HttpServletRequest request, @RequestBody Order body) throws Exception {
        String person = Actors.current().person();
        String id = IdempotencyKeys.of(request)
                .map(key -> Ids.derived(COLLECTION, person, key))
                .orElseGet(() -> Ids.random(clock));
        DocumentJob before = folder.getObject().find(id).orElse(null);
        if (before == null) {
            before = ordered(request, body, id, person);
        } else if (!before.document().equals(body.document())
                || !before.format().name().equals(body.format())) {
            throw Problem.of(CommonProblem.IDEMPOTENCY_KEY_REUSED);
        }
        return ResponseEntity.status(HttpStatus.ACCEPTED)
                .location(URI.create("/api/" + COLLECTION + "/" + id))
                .body(JobDetails.of(before));
    }

    /** Read how far a document has come. It is kept for a day. */
    @GetMapping("/{job}")
    JobDetails one(@PathVariable String job) {
        return JobDetails.of(own(job));
    }

    /** Fetch the document. */
    @GetMapping("/{job}/content")
    ResponseEntity<byte[]> content(@PathVariable("job") String id) {
        DocumentJob job = own(id);
        if (job.state() != DocumentJob.State.READY) {
            throw Problem.of(
                    DocumentJobProblem.DOCUMENT_NOT_READY,
                    job.state() == DocumentJob.State.FAILED
                            ? "Det gick inte att göra det. Beställ det igen."
                            : "Det är klart till " + job.progress() + " procent.");
        }
        byte[] file = folder.getObject()
                .file(job)
                .orElseThrow(() -> Problem.of(DocumentJobProblem.DOCUMENT_EXPIRED, "Beställ det igen."));
        return ResponseEntity.ok()
                .contentType(job.format().contentType())
                .header(HttpHeaders.CONTENT_DISPOSITION, job.disposition())
                .body(file);
    }

    private DocumentJob ordered(HttpServletRequest request, Order body, String id, String person) throws Exception {
        PaperFormat format = PaperFormat.valueOf(body.format());
        PaperOrder.Read read = order.read(request, body.document());
        DocumentJob job = new DocumentJob(
                id,
                person,
                body.document(),
                format,
                read.fileName() + "." + format.ending(),
                DocumentJob.State.ORDERED,
                0,
                clock.instant());
        jobs.getObject().order(job, read.paper(), read.grounds());
        return job;
    }

    private DocumentJob own(String id) {
        return folder.getObject()
                .find(id)
                .filter(job -> job.orderedBy().equals(Actors.current().person()))
                .orElseThrow(() -> Problem.of(
                        CommonProblem.NOT_FOUND, "Det finns inget beställt dokument här med id " + id + "."));
    }

    /**
     * An order.
     *
     * @param document the path of what is to be written, with its parameters: `/api/reports/quality/{unit}/{year}?asOf=2024-01-31`
     */
    @Form
    record Order(
            @MaxLength(500) String document,
            @Codes({"HTML", "PDF", "DOCX", "XLSX", "CSV"}) String format) {}

    /**
     * A document on its way.
     *
     * @param progress from 0 to 100
     * @param content where it is fetched, once it is ready
     * @param keptUntil when it is taken away
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record JobDetails(
            String id,
            String document,
            PaperFormat format,
            DocumentJob.State state,
            int progress,
            @Nullable String content,
            Instant orderedAt,
            Instant keptUntil) {

        static JobDetails of(DocumentJob job) {
            return new JobDetails(
                    job.id(),
                    job.document(),
                    job.format(),
                    job.state(),
                    job.progress(),
                    job.state() == DocumentJob.State.READY ? "/api/" + COLLECTION + "/" + job.id() + "/content" : null,
                    job.orderedAt(),
                    job.orderedAt().plus(JobFolder.KEPT));
        }
    }
}

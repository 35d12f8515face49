package qms.processes.documents;

import java.io.InputStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.events.documents.DocumentId;
import qms.processes.documents.DocumentCommand.AbandonRevision;
import qms.processes.documents.DocumentCommand.ApproveDocument;
import qms.processes.documents.DocumentCommand.AttachContent;
import qms.processes.documents.DocumentCommand.BeginRevision;
import qms.processes.documents.DocumentCommand.DraftDocument;
import qms.processes.documents.DocumentCommand.LinkDocument;
import qms.processes.documents.DocumentCommand.PublishDocument;
import qms.processes.documents.DocumentCommand.RetireDocument;
import qms.processes.documents.DocumentCommand.ReturnDocument;
import qms.processes.documents.DocumentCommand.ReviewDocument;
import qms.processes.documents.DocumentCommand.SubmitDocument;
import qms.processes.documents.DocumentForms.Abandonment;
import qms.processes.documents.DocumentForms.Approval;
import qms.processes.documents.DocumentForms.Draft;
import qms.processes.documents.DocumentForms.Link;
import qms.processes.documents.DocumentForms.Publication;
import qms.processes.documents.DocumentForms.Retirement;
import qms.processes.documents.DocumentForms.Return;
import qms.processes.documents.DocumentForms.Review;
import qms.processes.documents.DocumentForms.Revision;
import qms.processes.documents.DocumentForms.Submission;
import qms.service.api.Access;
import qms.service.api.Desk;
import qms.service.api.ListQuery;
import qms.service.content.Seal;
import qms.service.content.StoredContent;
import qms.service.content.Uploads;
import qms.service.organisation.OrganisationReader;
import qms.service.projection.Streams;
import qms.web.http.Page;
import qms.web.identity.Role;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;
import qms.web.time.Stockholm;

/** Documents over HTTP: turns a request into a command or a query, nothing else. */
@RestController
@RequestMapping("/api/documents")
class DocumentController {

    private static final ListQuery LIST = ListQuery.equal("unit", "type", "level", "source", "status", "linkOutcome")
            .days("reviewDue")
            .sortable("title", "reviewDue", "unit", "status", "registeredAt");

    private final Desk desk;
    private final DocumentProjection projection;
    private final OrganisationReader organisation;
    private final Uploads uploads;
    private final Streams streams;
    private final Access access;
    private final Clock clock;

    DocumentController(
            Desk desk,
            DocumentProjection projection,
            OrganisationReader organisation,
            Uploads uploads,
            Streams streams,
            Access access,
            Clock clock) {
        this.desk = desk;
        this.projection = projection;
        this.organisation = organisation;
        this.uploads = uploads;
        this.streams = streams;
        this.access = access;
        this.clock = clock;
    }

    /** Begin a document. */
    @PostMapping
    ResponseEntity<DocumentDetails> draft(@RequestBody Draft body) {
        return desk.create(
                "documents",
                body.unit(),
                projection,
                id -> {
                    if (organisation.current().unit(body.unit()).isEmpty()) {
                        throw refused("unit", FieldCode.UNKNOWN_UNIT, "Enheten finns inte: " + body.unit() + ".");
                    }
                    return new DraftDocument(
                            DocumentId.of(id), body.unit(), body.title(), body.type(), body.level(), body.source());
                },
                this::details);
    }

    /** Read one document with all of its versions. */
    @GetMapping("/{id}")
    ResponseEntity<DocumentDetails> one(@PathVariable String id) {
        return desk.one(projection, id, this::details);
    }

    /** List documents. */
    @GetMapping
    Page<DocumentDetails> list(@RequestParam Map<String, String> parameters) {
        return desk.list(projection, LIST.read(parameters), this::details);
    }

    /**
     * Give the version in work its file, instead of the one it may have. What the file is is decided by its bytes: PDF, DOCX, XLSX, PPTX, ODT,
     * ODS, PNG, JPEG, text, Markdown or CSV.
     *
     * @param disposition the file's name, as in {@code attachment; filename*=UTF-8''rutin.pdf}
     * @param body the file as it is
     */
    @PostMapping(path = "/{id}/content", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<DocumentDetails> attach(
            @PathVariable String id,
            @RequestHeader(name = "Content-Disposition", required = false) @Nullable String disposition,
            InputStream body) {
        return act(id, document -> {
            StoredContent file = uploads.receive(body, disposition, Seal.NONE);
            return new AttachContent(document, file.sha256(), file.size(), file.type(), file.name());
        });
    }

    /** Say where others have issued the document. */
    @PostMapping("/{id}/link")
    ResponseEntity<DocumentDetails> link(@PathVariable String id, @RequestBody Link body) {
        return act(id, document -> new LinkDocument(document, address(body.url())));
    }

    /** Hand the version in work over to be reviewed. */
    @PostMapping("/{id}/submission")
    ResponseEntity<DocumentDetails> submit(
            @PathVariable String id, @RequestBody(required = false) @Nullable Submission body) {
        return act(id, SubmitDocument::new);
    }

    /** Give the version in review back to whoever writes it. */
    @PostMapping("/{id}/return")
    ResponseEntity<DocumentDetails> giveBack(@PathVariable String id, @RequestBody Return body) {
        return act(id, document -> new ReturnDocument(document, body.reason()));
    }

    /** Approve the version in review: the process owner for a unit, the steering group for what is overarching, the board for policy. */
    @PostMapping("/{id}/approval")
    ResponseEntity<DocumentDetails> approve(
            @PathVariable String id, @RequestBody(required = false) @Nullable Approval body) {
        return desk.act(
                projection,
                id,
                view -> new ApproveDocument(
                        DocumentId.of(id), roles(view.unit()), body == null ? null : body.reference()),
                this::details);
    }

    /** Let the approved version hold from today. */
    @PostMapping("/{id}/publication")
    ResponseEntity<DocumentDetails> publish(
            @PathVariable String id, @RequestBody(required = false) @Nullable Publication body) {
        return act(id, document -> new PublishDocument(document, body == null ? null : body.reviewDue()));
    }

    /** Say that the document was looked through and needs no change. */
    @PostMapping("/{id}/review")
    ResponseEntity<DocumentDetails> review(
            @PathVariable String id, @RequestBody(required = false) @Nullable Review body) {
        return act(id, document -> new ReviewDocument(document, body == null ? null : body.reviewDue()));
    }

    /** Begin the next version; the published one holds until it is replaced. */
    @PostMapping("/{id}/revision")
    ResponseEntity<DocumentDetails> revise(@PathVariable String id, @RequestBody Revision body) {
        return act(id, document -> new BeginRevision(document, body.kind(), body.change(), body.title()));
    }

    /** Give the next version up. */
    @PostMapping("/{id}/abandonment")
    ResponseEntity<DocumentDetails> abandon(@PathVariable String id, @RequestBody Abandonment body) {
        return act(id, document -> new AbandonRevision(document, body.reason()));
    }

    /** Say that the document does not hold any more, and what holds instead. */
    @PostMapping("/{id}/retirement")
    ResponseEntity<DocumentDetails> retire(@PathVariable String id, @RequestBody Retirement body) {
        return act(id, document -> new RetireDocument(document, body.reason(), replacement(body.replacedBy())));
    }

    private ResponseEntity<DocumentDetails> act(String id, Function<DocumentId, DocumentCommand> command) {
        return desk.act(projection, id, view -> command.apply(DocumentId.of(id)), this::details);
    }

    private DocumentDetails details(DocumentView view) {
        return DocumentDetails.of(view, Stockholm.day(clock.instant()));
    }

    private @Nullable DocumentId replacement(@Nullable String id) {
        if (id == null) {
            return null;
        }
        if (streams.read(projection, id).isEmpty()) {
            throw refused("replacedBy", FieldCode.UNKNOWN_REFERENCE, "Dokumentet som ersätter finns inte.");
        }
        return DocumentId.of(id);
    }

    private static String address(String url) {
        WebAddress.fault(url).ifPresent(detail -> {
            throw refused("url", FieldCode.MALFORMED, detail);
        });
        return url;
    }

    /** Those that the actor holds for the unit or above it. */
    private Set<String> roles(String unit) {
        return Arrays.stream(Role.values())
                .filter(role -> access.holds(unit, role))
                .map(Role::name)
                .collect(Collectors.toSet());
    }

    private static Problem refused(String field, FieldCode code, String detail) {
        return Problem.invalid(field, code, detail);
    }
}

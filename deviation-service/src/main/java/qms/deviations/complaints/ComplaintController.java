package qms.deviations.complaints;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.deviations.complaints.ComplaintCommand.CorrectComplaint;
import qms.deviations.complaints.ComplaintCommand.ForwardComplaint;
import qms.deviations.complaints.ComplaintCommand.MarkComplaintAsDuplicate;
import qms.deviations.complaints.ComplaintCommand.NameConcernedUnit;
import qms.deviations.complaints.ComplaintCommand.RegisterComplaint;
import qms.deviations.complaints.ComplaintCommand.RegisterReceived;
import qms.deviations.complaints.ComplaintCommand.RerouteComplaint;
import qms.deviations.complaints.ComplaintCommand.WithdrawComplaint;
import qms.deviations.complaints.ComplaintForm.Checked;
import qms.deviations.complaints.ComplaintForms.ConcernedUnitForm;
import qms.deviations.complaints.ComplaintForms.CorrectionForm;
import qms.deviations.complaints.ComplaintForms.DuplicateMarking;
import qms.deviations.complaints.ComplaintForms.Entering;
import qms.deviations.complaints.ComplaintForms.Forwarding;
import qms.deviations.complaints.ComplaintForms.Registration;
import qms.deviations.complaints.ComplaintForms.RelatedCase;
import qms.deviations.complaints.ComplaintForms.Rerouting;
import qms.deviations.complaints.ComplaintForms.Withdrawal;
import qms.events.CaseRef;
import qms.events.complaints.ComplaintId;
import qms.service.api.Desk;
import qms.service.api.ListQuery;
import qms.service.projection.Streams;
import qms.web.http.Page;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import qms.web.problems.Problem;
import qms.web.time.Stockholm;

/** Complaints and viewpoints over HTTP: turns a request into a command or a query, nothing else. */
@RestController
@RequestMapping("/api/complaints")
class ComplaintController {

    private static final ListQuery LIST = ListQuery.equal(
                    "unit",
                    "kind",
                    "source",
                    "categories",
                    "channel",
                    "state",
                    "externalId",
                    "registryNumber",
                    "provider")
            .days("receivedAt")
            .sortable("receivedAt", "registeredAt", "unit");

    private final Desk desk;
    private final ComplaintProjection projection;
    private final ComplaintForm form;
    private final ComplaintWords words;
    private final RegisterEntries entries;
    private final Streams streams;
    private final Clock clock;

    ComplaintController(
            Desk desk,
            ComplaintProjection projection,
            ComplaintForm form,
            ComplaintWords words,
            RegisterEntries entries,
            Streams streams,
            Clock clock) {
        this.desk = desk;
        this.projection = projection;
        this.form = form;
        this.words = words;
        this.entries = entries;
        this.streams = streams;
        this.clock = clock;
    }

    /** Register a complaint or another viewpoint. */
    @PostMapping
    ResponseEntity<ComplaintDetails> register(@RequestBody Registration body) {
        return desk.create(
                "complaints",
                body.unit(),
                projection,
                id -> {
                    form.check(new Checked(
                            body.unit(), body.source(), body.categories(), body.otherCategory(), body.receivedAt()));
                    return new RegisterComplaint(
                            ComplaintId.of(id),
                            body.unit(),
                            body.kind(),
                            body.channel(),
                            body.receivedAt(),
                            body.source(),
                            body.categories(),
                            body.otherCategory(),
                            words.sealDescription(id, body.description()),
                            words.seal(id, body.complainant()),
                            body.feedbackWanted(),
                            entries.of(id, body),
                            form.provider(body.provider()));
                },
                words::details);
    }

    /** Enter into the register what a sender has sent in. */
    @PostMapping("/{id}/registration")
    ResponseEntity<ComplaintDetails> enter(@PathVariable String id, @RequestBody Entering body) {
        return desk.act(
                projection,
                id,
                view -> {
                    String unit = body.unit() == null ? view.unit() : body.unit();
                    form.check(new Checked(
                            unit,
                            body.source(),
                            body.categories(),
                            body.otherCategory(),
                            view.current().receivedAt()));
                    return new RegisterReceived(
                            ComplaintId.of(id),
                            unit,
                            body.kind() == null ? view.current().kind() : body.kind(),
                            body.source(),
                            body.categories(),
                            body.otherCategory(),
                            entries.of(id, unit, view.arrival().onBehalf(), body),
                            form.provider(body.provider()));
                },
                words::details);
    }

    /** Read one complaint. */
    @GetMapping("/{id}")
    ResponseEntity<ComplaintDetails> one(@PathVariable String id) {
        return desk.one(projection, id, words::details);
    }

    /** List complaints. */
    @GetMapping
    Page<ComplaintDetails> list(@RequestParam Map<String, String> parameters) {
        return desk.list(projection, LIST.read(parameters), words::details);
    }

    /** Correct what was registered wrongly; what stood before stays in the log. */
    @PostMapping("/{id}/corrections")
    ResponseEntity<ComplaintDetails> correct(@PathVariable String id, @RequestBody CorrectionForm body) {
        return desk.act(
                projection,
                id,
                view -> {
                    var now = view.current();
                    form.check(new Checked(
                            body.unit() == null ? now.unit() : body.unit(),
                            body.source() == null ? now.source() : body.source(),
                            body.categories(),
                            body.otherCategory(),
                            body.receivedAt() == null ? now.receivedAt() : body.receivedAt()));
                    return new CorrectComplaint(
                            ComplaintId.of(id),
                            words.sealReason(id, body.reason()),
                            body.kind(),
                            body.source(),
                            body.categories(),
                            body.otherCategory(),
                            body.unit(),
                            body.receivedAt(),
                            form.provider(body.provider()));
                },
                words::details);
    }

    /** Say that it belongs in another procedure. */
    @PostMapping("/{id}/rerouting")
    ResponseEntity<ComplaintDetails> reroute(@PathVariable String id, @RequestBody Rerouting body) {
        return desk.act(
                projection,
                id,
                view -> new RerouteComplaint(
                        ComplaintId.of(id),
                        body.reroutedTo(),
                        Boolean.TRUE.equals(body.alsoComplaint()),
                        related(body.related())),
                words::details);
    }

    /** Say that it was sent on to whom it concerns. */
    @PostMapping("/{id}/forwarding")
    ResponseEntity<ComplaintDetails> forward(@PathVariable String id, @RequestBody Forwarding body) {
        return desk.act(
                projection,
                id,
                view -> new ForwardComplaint(
                        ComplaintId.of(id), dayOr(body.forwardedOn()), body.forwardedTo(), body.releasedBy()),
                words::details);
    }

    /** Say that another complaint says the same. */
    @PostMapping("/{id}/duplicate-marking")
    ResponseEntity<ComplaintDetails> markAsDuplicate(@PathVariable String id, @RequestBody DuplicateMarking body) {
        return desk.act(
                projection,
                id,
                view -> {
                    if (streams.read(projection, body.duplicateOf()).isEmpty()) {
                        throw Problem.invalid(List.of(new FieldProblem(
                                "duplicateOf", FieldCode.UNKNOWN_REFERENCE, "Det ärendet finns inte.")));
                    }
                    return new MarkComplaintAsDuplicate(ComplaintId.of(id), ComplaintId.of(body.duplicateOf()));
                },
                words::details);
    }

    /** Say that it is about one more unit; it counts in each, and once in what stands above both. */
    @PostMapping("/{id}/concerned-units")
    ResponseEntity<ComplaintDetails> nameConcernedUnit(@PathVariable String id, @RequestBody ConcernedUnitForm body) {
        return desk.act(
                projection,
                id,
                view -> {
                    form.checkUnit(body.unit());
                    return new NameConcernedUnit(
                            ComplaintId.of(id), body.unit(), body.part() == null ? null : words.seal(id, body.part()));
                },
                words::details);
    }

    /** Say that the complainant took it back. */
    @PostMapping("/{id}/withdrawal")
    ResponseEntity<ComplaintDetails> withdraw(@PathVariable String id, @RequestBody Withdrawal body) {
        return desk.act(
                projection,
                id,
                view -> new WithdrawComplaint(ComplaintId.of(id), dayOr(body.withdrawnOn())),
                words::details);
    }

    private @Nullable CaseRef related(@Nullable RelatedCase related) {
        if (related == null) {
            return null;
        }
        if (!related.kind().equals("EXTERNAL") && !streams.exists(related.id())) {
            throw Problem.invalid("related.id", FieldCode.UNKNOWN_REFERENCE, "Det ärendet finns inte.");
        }
        return new CaseRef(related.kind(), related.id());
    }

    private LocalDate dayOr(@Nullable LocalDate given) {
        return given == null ? Stockholm.day(clock.instant()) : given;
    }
}

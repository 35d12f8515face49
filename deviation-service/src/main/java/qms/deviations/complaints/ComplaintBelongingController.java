package qms.deviations.complaints;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import qms.deviations.complaints.ComplaintCommand.ForwardComplaint;
import qms.deviations.complaints.ComplaintCommand.MarkComplaintAsDuplicate;
import qms.deviations.complaints.ComplaintCommand.NameConcernedUnit;
import qms.deviations.complaints.ComplaintCommand.RerouteComplaint;
import qms.deviations.complaints.ComplaintCommand.WithdrawComplaint;
import qms.deviations.complaints.ComplaintForms.ConcernedUnitForm;
import qms.deviations.complaints.ComplaintForms.DuplicateMarking;
import qms.deviations.complaints.ComplaintForms.Forwarding;
import qms.deviations.complaints.ComplaintForms.RelatedCase;
import qms.deviations.complaints.ComplaintForms.Rerouting;
import qms.deviations.complaints.ComplaintForms.Withdrawal;
import qms.events.CaseRef;
import qms.events.complaints.ComplaintId;
import qms.service.api.Desk;
import qms.service.projection.Streams;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import qms.web.problems.Problem;
import qms.web.time.Stockholm;

/** Where a complaint belongs, over HTTP: in another procedure, with somebody else, under an earlier one, in one more unit, or nowhere any longer. */
@RestController
@RequestMapping("/api/complaints/{id}")
class ComplaintBelongingController {

    private final Desk desk;
    private final ComplaintProjection projection;
    private final ComplaintForm form;
    private final ComplaintWords words;
    private final Streams streams;
    private final Clock clock;

    ComplaintBelongingController(
            Desk desk,
            ComplaintProjection projection,
            ComplaintForm form,
            ComplaintWords words,
            Streams streams,
            Clock clock) {
        this.desk = desk;
        this.projection = projection;
        this.form = form;
        this.words = words;
        this.streams = streams;
        this.clock = clock;
    }

    /** Say that it belongs in another procedure. */
    @PostMapping("/rerouting")
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
    @PostMapping("/forwarding")
    ResponseEntity<ComplaintDetails> forward(@PathVariable String id, @RequestBody Forwarding body) {
        return desk.act(
                projection,
                id,
                view -> new ForwardComplaint(
                        ComplaintId.of(id), dayOr(body.forwardedOn()), body.forwardedTo(), body.releasedBy()),
                words::details);
    }

    /** Say that another complaint says the same. */
    @PostMapping("/duplicate-marking")
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
    @PostMapping("/concerned-units")
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
    @PostMapping("/withdrawal")
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

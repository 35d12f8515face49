package qms.deviations.complaints;

import static qms.deviations.complaints.ComplaintProblem.COMPLAINT_ORIGINAL_IS_A_DUPLICATE;

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
import qms.service.projection.Versioned;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;

/** Where a complaint belongs, over HTTP: in another procedure, with somebody else, under an earlier one, in one more unit, or nowhere any longer. */
@RestController
@RequestMapping("/api/complaints/{id}")
class ComplaintBelongingController {

    private final Desk desk;
    private final ComplaintProjection projection;
    private final ComplaintForm form;
    private final ComplaintWords words;
    private final Streams streams;
    private final ComplaintDays days;

    ComplaintBelongingController(
            Desk desk,
            ComplaintProjection projection,
            ComplaintForm form,
            ComplaintWords words,
            Streams streams,
            ComplaintDays days) {
        this.desk = desk;
        this.projection = projection;
        this.form = form;
        this.words = words;
        this.streams = streams;
        this.days = days;
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
                        ComplaintId.of(id),
                        days.on("forwardedOn", body.forwardedOn(), view),
                        body.forwardedTo(),
                        body.releasedBy()),
                words::details);
    }

    /** Say that another complaint says the same. */
    @PostMapping("/duplicate-marking")
    ResponseEntity<ComplaintDetails> markAsDuplicate(@PathVariable String id, @RequestBody DuplicateMarking body) {
        return desk.act(
                projection,
                id,
                view -> {
                    refuseUnlessCounted(body.duplicateOf());
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
                view -> new WithdrawComplaint(ComplaintId.of(id), days.on("withdrawnOn", body.withdrawnOn(), view)),
                words::details);
    }

    /** The one that is left is to be counted; two that stood for each other would both be lost. */
    private void refuseUnlessCounted(String original) {
        ComplaintView left = streams.read(projection, original)
                .map(Versioned::view)
                .orElseThrow(
                        () -> Problem.invalid("duplicateOf", FieldCode.UNKNOWN_REFERENCE, "Det ärendet finns inte."));
        COMPLAINT_ORIGINAL_IS_A_DUPLICATE.when(
                left.steps().has(ComplaintStatus.DUPLICATE), "Ange det ärende som det är sammanfört med i stället.");
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
}

package qms.deviations.complaints;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
import qms.deviations.complaints.ComplaintCommand.CloseComplaint;
import qms.deviations.complaints.ComplaintCommand.CorrectComplaint;
import qms.deviations.complaints.ComplaintCommand.DecideComplaint;
import qms.deviations.complaints.ComplaintCommand.ForwardComplaint;
import qms.deviations.complaints.ComplaintCommand.MarkComplaintAsDuplicate;
import qms.deviations.complaints.ComplaintCommand.RegisterComplaint;
import qms.deviations.complaints.ComplaintCommand.RerouteComplaint;
import qms.deviations.complaints.ComplaintCommand.WithdrawComplaint;
import qms.deviations.complaints.ComplaintForm.Checked;
import qms.events.complaints.ComplaintId;
import qms.service.api.Desk;
import qms.service.api.ListQuery;
import qms.service.organisation.OrganisationReader;
import qms.service.projection.Streams;
import qms.web.forms.Codes;
import qms.web.forms.Form;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.NoDoubles;
import qms.web.forms.NotEmpty;
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
                    "unit", "kind", "source", "categories", "channel", "state", "externalId")
            .days("receivedAt")
            .sortable("receivedAt", "registeredAt", "unit");

    private final Desk desk;
    private final ComplaintProjection projection;
    private final ComplaintForm form;
    private final ComplaintWords words;
    private final OrganisationReader organisation;
    private final Streams streams;
    private final Clock clock;

    ComplaintController(
            Desk desk,
            ComplaintProjection projection,
            ComplaintForm form,
            ComplaintWords words,
            OrganisationReader organisation,
            Streams streams,
            Clock clock) {
        this.desk = desk;
        this.projection = projection;
        this.form = form;
        this.words = words;
        this.organisation = organisation;
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
                    check(new Checked(
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
                            body.feedbackWanted());
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
                    check(new Checked(
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
                            body.receivedAt());
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
                        ComplaintId.of(id), body.reroutedTo(), Boolean.TRUE.equals(body.alsoComplaint())),
                words::details);
    }

    /** Say that it was sent on to whom it concerns. */
    @PostMapping("/{id}/forwarding")
    ResponseEntity<ComplaintDetails> forward(@PathVariable String id, @RequestBody Forwarding body) {
        return desk.act(
                projection,
                id,
                view -> new ForwardComplaint(ComplaintId.of(id), dayOr(body.forwardedOn())),
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

    /** Say that the complainant took it back. */
    @PostMapping("/{id}/withdrawal")
    ResponseEntity<ComplaintDetails> withdraw(@PathVariable String id, @RequestBody Withdrawal body) {
        return desk.act(
                projection,
                id,
                view -> new WithdrawComplaint(ComplaintId.of(id), dayOr(body.withdrawnOn())),
                words::details);
    }

    /** Enter the manager's judgement. */
    @PostMapping("/{id}/decision")
    ResponseEntity<ComplaintDetails> decide(@PathVariable String id, @RequestBody Decision body) {
        return desk.act(
                projection,
                id,
                view -> new DecideComplaint(ComplaintId.of(id), body.outcome(), body.deviationFound()),
                words::details);
    }

    /** Close a complaint. */
    @PostMapping("/{id}/closing")
    ResponseEntity<ComplaintDetails> close(@PathVariable String id, @RequestBody Closing body) {
        return desk.act(
                projection, id, view -> new CloseComplaint(ComplaintId.of(id), dayOr(body.closedOn())), words::details);
    }

    private void check(Checked fields) {
        List<FieldProblem> problems = new ArrayList<>();
        form.check(fields, "", organisation.current(), problems);
        if (fields.receivedAt().isAfter(clock.instant().plusSeconds(60))) {
            problems.add(new FieldProblem("receivedAt", FieldCode.OUT_OF_RANGE, "Tidpunkten ligger i framtiden."));
        }
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
    }

    private LocalDate dayOr(@Nullable LocalDate given) {
        return given == null ? Stockholm.day(clock.instant()) : given;
    }

    /** What is entered when a complaint has come in; when it was registered is set by the server. */
    @Form
    record Registration(
            String unit,

            @Codes({"COMPLAINT", "VIEWPOINT", "PRAISE", "SUGGESTION"})
            String kind,

            @Codes({"PHONE", "EMAIL", "LETTER", "FORM", "VISIT", "MEETING", "IVO", "OTHER"})
            String channel,

            Instant receivedAt,
            String source,
            @NotEmpty @NoDoubles List<String> categories,
            @Label @MaxLength(80) @Nullable String otherCategory,
            String description,
            @Nullable Sender complainant,
            boolean feedbackWanted) {}

    /** Who complained, where they said so. */
    record Sender(
            @MaxLength(200) @Nullable String name,
            @MaxLength(200) @Nullable String contact) {}

    /** A correction: the reason, and only the fields that were wrong. */
    @Form
    record CorrectionForm(
            String reason,

            @Codes({"COMPLAINT", "VIEWPOINT", "PRAISE", "SUGGESTION"}) @Nullable
            String kind,

            @Nullable String source,
            @NotEmpty @NoDoubles @Nullable List<String> categories,
            @Label @MaxLength(80) @Nullable String otherCategory,
            @Nullable String unit,
            @Nullable Instant receivedAt) {}

    /** Where it really belongs, and whether it is a complaint as well. */
    @Form
    record Rerouting(
            @Codes({"APPEAL", "CHILD_CONCERN", "APPLICATION", "CRIME_REPORT", "LEX_SARAH"})
            String reroutedTo,

            @Nullable Boolean alsoComplaint) {}

    /** The day it was sent on; today if left out. */
    @Form
    record Forwarding(@Nullable LocalDate forwardedOn) {}

    /** The id of the complaint that says the same. */
    @Form
    record DuplicateMarking(String duplicateOf) {}

    /** The day it was taken back; today if left out. */
    @Form
    record Withdrawal(@Nullable LocalDate withdrawnOn) {}

    /** The manager's judgement, and whether a deviation was found. */
    @Form
    record Decision(
            @Codes({"JUSTIFIED", "PARTLY_JUSTIFIED", "UNJUSTIFIED", "CANNOT_BE_ASSESSED"})
            String outcome,

            boolean deviationFound) {}

    /** The day it was closed; today if left out. */
    @Form
    record Closing(@Nullable LocalDate closedOn) {}
}

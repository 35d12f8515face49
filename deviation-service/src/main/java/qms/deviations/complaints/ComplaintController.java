package qms.deviations.complaints;

import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.deviations.complaints.ComplaintCommand.CorrectComplaint;
import qms.deviations.complaints.ComplaintCommand.RegisterComplaint;
import qms.deviations.complaints.ComplaintCommand.RegisterReceived;
import qms.deviations.complaints.ComplaintForm.Checked;
import qms.deviations.complaints.ComplaintForms.CorrectionForm;
import qms.deviations.complaints.ComplaintForms.Entering;
import qms.deviations.complaints.ComplaintForms.Registration;
import qms.events.complaints.ComplaintId;
import qms.service.api.Desk;
import qms.service.api.ListQuery;
import qms.web.http.Page;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;

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

    ComplaintController(
            Desk desk,
            ComplaintProjection projection,
            ComplaintForm form,
            ComplaintWords words,
            RegisterEntries entries) {
        this.desk = desk;
        this.projection = projection;
        this.form = form;
        this.words = words;
        this.entries = entries;
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
        boolean hidden = desk.beside(projection, id).view().hidesSender();
        return desk.one(projection, id, view -> words.details(view, hidden));
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
                    refuseTwoProviders(body);
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
                            form.provider(body.provider()),
                            body.withoutProvider());
                },
                words::details);
    }

    private static void refuseTwoProviders(CorrectionForm body) {
        if (body.provider() != null && Boolean.TRUE.equals(body.withoutProvider())) {
            throw Problem.invalid(
                    "withoutProvider", FieldCode.CONFLICT, "Ange en utförare, eller att det inte är någon.");
        }
    }
}

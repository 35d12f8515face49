package qms.deviations.complaints;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import qms.deviations.complaints.ComplaintDetails.Sender;
import qms.events.complaints.Complainant;
import qms.service.api.AccessKind;
import qms.service.api.Desk;
import qms.web.forms.Codes;
import qms.web.forms.Form;

/** Who complained, over HTTP, where the complaint is marked as secret: shown to whoever asks and to nobody else who reads it. */
@RestController
class ComplaintSenderController {

    private final Desk desk;
    private final ComplaintProjection projection;
    private final ComplaintWords words;

    ComplaintSenderController(Desk desk, ComplaintProjection projection, ComplaintWords words) {
        this.desk = desk;
        this.projection = projection;
        this.words = words;
    }

    /** Be shown who complained, for a purpose; both are on record before the answer, and the complaint stays as it was. */
    @PostMapping("/api/complaints/{id}/sender-openings")
    ResponseEntity<Sender> open(@PathVariable String id, @RequestBody Purpose body) {
        Complainant complainant = desk.read(AccessKind.IDENTITY, body.purpose(), projection, id)
                .view()
                .arrival()
                .complainant();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(complainant == null ? new Sender(null, null) : words.sender(complainant));
    }

    /** What for: to handle the complaint, to give feedback, to decide on a request to disclose it, or oversight. */
    @Form
    record Purpose(
            @Codes({"HANDLING", "FEEDBACK", "DISCLOSURE", "OVERSIGHT"})
            String purpose) {}
}

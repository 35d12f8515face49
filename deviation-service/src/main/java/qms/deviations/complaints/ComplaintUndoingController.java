package qms.deviations.complaints;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import qms.deviations.complaints.ComplaintCommand.UndoCorrection;
import qms.deviations.complaints.ComplaintForms.Undoing;
import qms.events.complaints.ComplaintId;
import qms.service.api.Desk;

/** Takes back one correction of a complaint by another event; the later ones stay as they are. */
@RestController
@RequestMapping("/api/complaints")
class ComplaintUndoingController {

    private final Desk desk;
    private final ComplaintProjection projection;
    private final ComplaintWords words;

    ComplaintUndoingController(Desk desk, ComplaintProjection projection, ComplaintWords words) {
        this.desk = desk;
        this.projection = projection;
        this.words = words;
    }

    /** Undo one correction: its fields are again what they were before it, unless a later one has changed them. */
    @PostMapping("/{id}/undoings")
    ResponseEntity<ComplaintDetails> undo(@PathVariable String id, @RequestBody Undoing body) {
        return desk.act(
                projection,
                id,
                view -> new UndoCorrection(ComplaintId.of(id), body.number(), words.sealReason(id, body.reason())),
                words::details);
    }
}

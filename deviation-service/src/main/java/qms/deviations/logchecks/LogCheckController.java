package qms.deviations.logchecks;

import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.deviations.logchecks.LogCheckCommand.RemarkOnLogCheck;
import qms.deviations.logchecks.LogCheckCommand.SignLogCheck;
import qms.deviations.logchecks.LogCheckForms.RemarkForm;
import qms.deviations.logchecks.LogCheckForms.Signature;
import qms.events.access.AccessId;
import qms.events.logchecks.LogCheckId;
import qms.service.api.Desk;
import qms.service.api.ListQuery;
import qms.service.api.OwnRole;
import qms.web.http.Page;
import qms.web.identity.Actors;

/** Log checks over HTTP: turns a request into a command or a query, nothing else. */
@RestController
@RequestMapping("/api/log-checks")
class LogCheckController {

    private static final ListQuery LIST =
            ListQuery.equal("unit", "state").days("from", "due").sortable("from", "due", "unit", "state");

    private final Desk desk;
    private final LogCheckProjection projection;
    private final LogCheckWords words;

    LogCheckController(Desk desk, LogCheckProjection projection, LogCheckWords words) {
        this.desk = desk;
        this.projection = projection;
        this.words = words;
    }

    /** Read one log check, with the sample and what was remarked. */
    @GetMapping("/{id}")
    ResponseEntity<LogCheckDetails> one(@PathVariable String id) {
        return desk.one(projection, id, words::details);
    }

    /** List log checks. */
    @GetMapping
    Page<LogCheckDetails> list(@RequestParam Map<String, String> parameters) {
        return desk.list(projection, LIST.read(parameters), words::details);
    }

    /** Remark on a reading of the sample, or on the whole. */
    @PostMapping("/{id}/remarks")
    ResponseEntity<LogCheckDetails> remark(@PathVariable String id, @RequestBody RemarkForm body) {
        return desk.act(
                projection,
                id,
                view -> new RemarkOnLogCheck(
                        LogCheckId.of(id),
                        body.reading() == null ? null : new AccessId(body.reading()),
                        body.verdict(),
                        words.seal(id, body.text()),
                        Actors.current().person()),
                words::details);
    }

    /** Sign for the check, and what it came to. */
    @PostMapping("/{id}/signature")
    ResponseEntity<LogCheckDetails> sign(@PathVariable String id, @RequestBody Signature body) {
        return desk.act(
                projection,
                id,
                view -> new SignLogCheck(
                        LogCheckId.of(id), body.conclusion(), Actors.current().person(), OwnRole.ofTheActor()),
                words::details);
    }
}

package qms.processes.changerequests;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.events.changerequests.ChangeRequestId;
import qms.processes.changerequests.ChangeRequestCommand.AcceptChangeRequest;
import qms.processes.changerequests.ChangeRequestCommand.ConfirmChangeRequest;
import qms.processes.changerequests.ChangeRequestCommand.EscalateChangeRequest;
import qms.processes.changerequests.ChangeRequestCommand.FinishChangeRequest;
import qms.processes.changerequests.ChangeRequestCommand.MergeChangeRequest;
import qms.processes.changerequests.ChangeRequestCommand.RejectChangeRequest;
import qms.processes.changerequests.ChangeRequestCommand.StartChangeRequest;
import qms.processes.changerequests.ChangeRequestCommand.SubmitChangeRequest;
import qms.processes.changerequests.ChangeRequestCommand.TriageChangeRequest;
import qms.processes.changerequests.ChangeRequestForms.Answer;
import qms.processes.changerequests.ChangeRequestForms.Note;
import qms.processes.changerequests.ChangeRequestForms.OtherRequest;
import qms.processes.changerequests.ChangeRequestForms.Reason;
import qms.processes.changerequests.ChangeRequestForms.Start;
import qms.processes.changerequests.ChangeRequestForms.Submission;
import qms.service.api.Desk;
import qms.service.api.ListQuery;
import qms.web.http.Page;
import qms.web.identity.Actors;
import qms.web.identity.Role;

/** Change requests over HTTP: turns a request into a command or a query, nothing else. */
@RestController
@RequestMapping("/api/change-requests")
class ChangeRequestController {

    private static final ListQuery LIST = ListQuery.equal("unit", "status", "about", "aboutId", "requester")
            .days("registeredAt")
            .sortable("registeredAt", "unit", "status");

    private static final ListQuery MINE = ListQuery.equal("status").sortable("registeredAt", "status");

    private final Desk desk;
    private final ChangeRequestProjection projection;
    private final ChangeRequestCheck check;

    ChangeRequestController(Desk desk, ChangeRequestProjection projection, ChangeRequestCheck check) {
        this.desk = desk;
        this.projection = projection;
        this.check = check;
    }

    /** Ask for a change. */
    @PostMapping
    ResponseEntity<ChangeRequestView> submit(@RequestBody Submission body) {
        return desk.create(
                "change-requests",
                body.unit(),
                projection,
                id -> {
                    check.submission(body);
                    return new SubmitChangeRequest(
                            ChangeRequestId.of(id),
                            body.unit(),
                            Actors.current().person(),
                            body.about().subject(),
                            body.title(),
                            body.description(),
                            body.origin() == null ? null : body.origin().origin());
                },
                Function.identity());
    }

    /** Read one change request; whoever asked may always read their own. */
    @GetMapping("/{id}")
    ResponseEntity<ChangeRequestView> one(@PathVariable String id) {
        return desk.one(projection, id, Function.identity());
    }

    /** List change requests. */
    @GetMapping
    Page<ChangeRequestView> list(@RequestParam Map<String, String> parameters) {
        return desk.list(projection, LIST.read(parameters), Function.identity());
    }

    /** List what you have asked for yourself. */
    @GetMapping("/mine")
    Page<ChangeRequestView> mine(@RequestParam Map<String, String> parameters) {
        return desk.list(
                projection,
                MINE.read(parameters).equalTo("requester", Actors.current().person()),
                Function.identity());
    }

    /** Say that a request has been looked at. */
    @PostMapping("/{id}/triage")
    ResponseEntity<ChangeRequestView> triage(@PathVariable String id, @RequestBody Note body) {
        return act(id, request -> new TriageChangeRequest(request, body.note()));
    }

    /** Lay an overarching request before the steering group. */
    @PostMapping("/{id}/escalation")
    ResponseEntity<ChangeRequestView> escalate(@PathVariable String id, @RequestBody Reason body) {
        return act(id, request -> new EscalateChangeRequest(request, body.reason()));
    }

    /** Decide that the change is to be made. */
    @PostMapping("/{id}/acceptance")
    ResponseEntity<ChangeRequestView> accept(@PathVariable String id, @RequestBody Note body) {
        return act(id, request -> new AcceptChangeRequest(request, body.note(), steeringGroup()));
    }

    /** Decide that the change is not to be made. */
    @PostMapping("/{id}/rejection")
    ResponseEntity<ChangeRequestView> reject(@PathVariable String id, @RequestBody Reason body) {
        return act(id, request -> new RejectChangeRequest(request, body.reason(), steeringGroup()));
    }

    /** Merge a request into another that asks for the same. */
    @PostMapping("/{id}/merger")
    ResponseEntity<ChangeRequestView> merge(@PathVariable String id, @RequestBody OtherRequest body) {
        return act(id, request -> {
            check.into(id, body.into());
            return new MergeChangeRequest(request, ChangeRequestId.of(body.into()));
        });
    }

    /** Say that the work with a change has begun. */
    @PostMapping("/{id}/start")
    ResponseEntity<ChangeRequestView> start(
            @PathVariable String id, @RequestBody(required = false) @Nullable Start body) {
        return act(id, StartChangeRequest::new);
    }

    /** Say that the change has been made, and in which version of what. */
    @PostMapping("/{id}/completion")
    ResponseEntity<ChangeRequestView> finish(@PathVariable String id, @RequestBody Answer body) {
        return act(id, request -> new FinishChangeRequest(request, body.answer()));
    }

    /** Confirm that the change is what was asked for: only whoever asked does. */
    @PostMapping("/{id}/confirmation")
    ResponseEntity<ChangeRequestView> confirm(@PathVariable String id, @RequestBody Note body) {
        return act(
                id,
                request -> new ConfirmChangeRequest(request, Actors.current().person(), body.note()));
    }

    private ResponseEntity<ChangeRequestView> act(String id, Function<ChangeRequestId, ChangeRequestCommand> command) {
        return desk.act(projection, id, view -> command.apply(ChangeRequestId.of(id)), Function.identity());
    }

    private static boolean steeringGroup() {
        return Actors.current().has(Role.STEERING_GROUP);
    }
}

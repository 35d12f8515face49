package qms.processes.processes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.events.persons.PersonId;
import qms.events.processes.ProcessId;
import qms.processes.processes.ProcessCommand.AppointProcessOwner;
import qms.processes.processes.ProcessCommand.ApproveProcess;
import qms.processes.processes.ProcessCommand.DescribeProcess;
import qms.processes.processes.ProcessCommand.DraftProcess;
import qms.processes.processes.ProcessCommand.PublishProcess;
import qms.processes.processes.ProcessCommand.RetireProcess;
import qms.processes.processes.ProcessCommand.ReturnProcess;
import qms.processes.processes.ProcessCommand.StartRevision;
import qms.processes.processes.ProcessCommand.SubmitForReview;
import qms.service.api.Access;
import qms.service.api.Desk;
import qms.service.api.ListQuery;
import qms.web.http.Page;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;
import qms.web.time.Stockholm;

/** Processes over HTTP: turns a request into a command or a query, nothing else. */
@RestController
@RequestMapping("/api/processes")
class ProcessController {

    private static final ListQuery LIST = ListQuery.equal(
                    "unit",
                    "units",
                    "status",
                    "owner",
                    "number",
                    "name",
                    "kind",
                    "level",
                    "parent",
                    "qualityCriterion",
                    "document")
            .days("reviewDue")
            .sortable("name", "number", "unit", "status", "reviewDue", "registeredAt");

    private final Desk desk;
    private final Access access;
    private final ProcessProjection projection;
    private final ProcessForm form;
    private final Clock clock;

    ProcessController(Desk desk, Access access, ProcessProjection projection, ProcessForm form, Clock clock) {
        this.desk = desk;
        this.access = access;
        this.projection = projection;
        this.form = form;
        this.clock = clock;
    }

    /** Draft a process. */
    @PostMapping
    ResponseEntity<ProcessDetails> draft(@RequestBody ProcessForms.Draft body) {
        return desk.create(
                "processes",
                body.unit(),
                projection,
                id -> {
                    form.check(id, body.unit(), body.content());
                    return new DraftProcess(
                            ProcessId.of(id), body.unit(), body.content().content());
                },
                ProcessDetails::of);
    }

    /**
     * Read one process: as it was written last, or the version that was valid on a day.
     *
     * @param on a day; the version that was or is valid then
     */
    @GetMapping("/{id}")
    ResponseEntity<ProcessDetails> one(
            @PathVariable String id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on) {
        return desk.one(
                projection,
                id,
                view -> on == null ? ProcessDetails.of(view) : ProcessDetails.of(view, view.validOn(on)));
    }

    /** List every version of a process that was published, in order. */
    @GetMapping("/{id}/versions")
    ResponseEntity<List<ProcessDetails>> versions(@PathVariable String id) {
        return desk.one(
                projection,
                id,
                view -> view.versions().stream()
                        .map(version -> ProcessDetails.of(view, version))
                        .toList());
    }

    /** List processes; `units` finds those that a unit works in, whether it owns them or not. */
    @GetMapping
    Page<ProcessDetails> list(@RequestParam Map<String, String> parameters) {
        return desk.list(projection, LIST.read(parameters), ProcessDetails::of);
    }

    /** Write the draft anew, as a whole. */
    @PostMapping("/{id}/description")
    ResponseEntity<ProcessDetails> describe(@PathVariable String id, @RequestBody ProcessForms.Description body) {
        return act(id, view -> {
            form.check(id, view.unit(), body.content());
            return new DescribeProcess(ProcessId.of(id), body.content().content());
        });
    }

    /** Say who answers for a process. */
    @PostMapping("/{id}/owner")
    ResponseEntity<ProcessDetails> appoint(@PathVariable String id, @RequestBody ProcessForms.Owner body) {
        return act(id, view -> {
            form.checkOwner(body.owner());
            return new AppointProcessOwner(ProcessId.of(id), new PersonId(body.owner()));
        });
    }

    /** Hand the draft over to those who approve processes of its level. */
    @PostMapping("/{id}/submission")
    ResponseEntity<ProcessDetails> submit(
            @PathVariable String id, @RequestBody(required = false) ProcessForms.@Nullable Submission body) {
        return act(id, view -> new SubmitForReview(ProcessId.of(id)));
    }

    /** Hand the draft back, saying what is to be mended. */
    @PostMapping("/{id}/return")
    ResponseEntity<ProcessDetails> sendBack(@PathVariable String id, @RequestBody ProcessForms.Return body) {
        return act(id, view -> {
            mayReview(view);
            return new ReturnProcess(ProcessId.of(id), body.reason());
        });
    }

    /** Approve the draft: the owner or department manager for a unit, the steering group for all, the board for policy. */
    @PostMapping("/{id}/approval")
    ResponseEntity<ProcessDetails> approve(@PathVariable String id, @RequestBody ProcessForms.Approval body) {
        return act(id, view -> {
            mayReview(view);
            return new ApproveProcess(ProcessId.of(id), decidedOn(body.approvedOn()), body.reference());
        });
    }

    /** Publish what was approved; it holds from a day on, and the earlier version until the day before. */
    @PostMapping("/{id}/publication")
    ResponseEntity<ProcessDetails> publish(@PathVariable String id, @RequestBody ProcessForms.Publication body) {
        LocalDate due = body.reviewDue() == null ? body.validFrom().plusYears(1) : body.reviewDue();
        if (due.isBefore(body.validFrom())) {
            throw Problem.invalid("reviewDue", FieldCode.OUT_OF_RANGE, "Dagen ligger före den första dagen.");
        }
        return act(id, view -> new PublishProcess(ProcessId.of(id), body.validFrom(), due));
    }

    /** Take a published process up again; the published version stays valid. */
    @PostMapping("/{id}/revision")
    ResponseEntity<ProcessDetails> revise(@PathVariable String id, @RequestBody ProcessForms.Revision body) {
        return act(id, view -> new StartRevision(ProcessId.of(id), body.reason()));
    }

    /** Give a published process its last day. */
    @PostMapping("/{id}/retirement")
    ResponseEntity<ProcessDetails> retire(@PathVariable String id, @RequestBody ProcessForms.Retirement body) {
        return act(id, view -> {
            form.checkReplacement(id, body.replacedBy());
            return new RetireProcess(
                    ProcessId.of(id),
                    body.validTo(),
                    body.replacedBy() == null ? null : new ProcessId(body.replacedBy()));
        });
    }

    private ResponseEntity<ProcessDetails> act(String id, Function<ProcessView, Object> command) {
        return desk.act(projection, id, command, ProcessDetails::of);
    }

    private void mayReview(ProcessView view) {
        ProcessLevel.valueOf(view.content().level()).mayBeReviewed(access, view.unit());
    }

    private LocalDate decidedOn(@Nullable LocalDate given) {
        LocalDate today = Stockholm.day(clock.instant());
        if (given != null && given.isAfter(today)) {
            throw Problem.invalid("approvedOn", FieldCode.OUT_OF_RANGE, "Dagen ligger i framtiden.");
        }
        return given == null ? today : given;
    }
}

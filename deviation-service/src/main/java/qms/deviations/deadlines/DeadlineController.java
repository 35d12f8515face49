package qms.deviations.deadlines;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.deviations.deadlines.DeadlineCommand.ExtendDeadline;
import qms.deviations.deadlines.DeadlineCommand.MeetDeadline;
import qms.deviations.deadlines.DeadlineCommand.ResumeDeadline;
import qms.deviations.deadlines.DeadlineCommand.StopDeadline;
import qms.deviations.deadlines.DeadlineForms.Completion;
import qms.deviations.deadlines.DeadlineForms.Extension;
import qms.deviations.deadlines.DeadlineForms.Resumption;
import qms.deviations.deadlines.DeadlineForms.Stop;
import qms.events.deadlines.DeadlineFact;
import qms.events.deadlines.DeadlineId;
import qms.service.api.Desk;
import qms.service.api.ListQuery;
import qms.web.http.Page;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;
import qms.web.time.Stockholm;

/** Deadlines over HTTP: turns a request into a command or a query, nothing else. */
@RestController
@RequestMapping("/api/deadlines")
class DeadlineController {

    private static final ListQuery LIST = ListQuery.equal("unit", "case", "kind", "obligation", "state")
            .days("due")
            .sortable("due", "unit", "state");

    private final Desk desk;
    private final DeadlineProjection projection;
    private final Clock clock;

    DeadlineController(Desk desk, DeadlineProjection projection, Clock clock) {
        this.desk = desk;
        this.projection = projection;
        this.clock = clock;
    }

    /** Read one deadline, with why its last day is the day it is. */
    @GetMapping("/{id}")
    ResponseEntity<DeadlineDetails> one(@PathVariable String id) {
        return desk.one(projection, id, this::details);
    }

    /** List deadlines. */
    @GetMapping
    Page<DeadlineDetails> list(@RequestParam Map<String, String> parameters) {
        return desk.list(projection, LIST.read(parameters), this::details);
    }

    /** Stop the clock. */
    @PostMapping("/{id}/stop")
    ResponseEntity<DeadlineDetails> stop(@PathVariable String id, @RequestBody Stop body) {
        return act(id, deadline -> new StopDeadline(deadline, body.reason()));
    }

    /** Let the clock go on: the last day is as much later as it stood. */
    @PostMapping("/{id}/resumption")
    ResponseEntity<DeadlineDetails> resume(@PathVariable String id, @RequestBody Resumption body) {
        return act(id, deadline -> new ResumeDeadline(deadline, body.reason()));
    }

    /** Give it a later last day; the first one stays to be seen. */
    @PostMapping("/{id}/extension")
    ResponseEntity<DeadlineDetails> extend(@PathVariable String id, @RequestBody Extension body) {
        return act(id, deadline -> new ExtendDeadline(deadline, body.due(), body.reason(), null));
    }

    /** Say that it has been done in another system. */
    @PostMapping("/{id}/completion")
    ResponseEntity<DeadlineDetails> complete(@PathVariable String id, @RequestBody Completion body) {
        return desk.act(
                projection,
                id,
                view -> {
                    if (!Obligation.valueOf(view.called().obligation()).isDoneElsewhere()) {
                        throw Problem.of(
                                DeadlineProblem.DEADLINE_MET_BY_ITS_CASE, "Gör det i ärendet, så är fristen uppfylld.");
                    }
                    return new MeetDeadline(DeadlineId.of(id), doneElsewhere(id, body));
                },
                this::details);
    }

    private ResponseEntity<DeadlineDetails> act(String id, Function<DeadlineId, DeadlineCommand> command) {
        return desk.act(projection, id, view -> command.apply(DeadlineId.of(id)), this::details);
    }

    /** What tells of it is the deadline's own event, the one that comes next. */
    private DeadlineFact doneElsewhere(String id, Completion body) {
        LocalDate today = Stockholm.day(clock.instant());
        LocalDate day = body.doneOn() == null ? today : body.doneOn();
        if (day.isAfter(today)) {
            throw Problem.invalid("doneOn", FieldCode.OUT_OF_RANGE, "Dagen ligger i framtiden.");
        }
        return new DeadlineFact("deadline.met", day, id, desk.expectedVersion() + 1);
    }

    private DeadlineDetails details(DeadlineView view) {
        return DeadlineDetails.of(view, Stockholm.day(clock.instant()));
    }
}

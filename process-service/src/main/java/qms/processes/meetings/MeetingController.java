package qms.processes.meetings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import qms.events.meetings.MeetingDecision;
import qms.events.meetings.MeetingId;
import qms.events.meetings.MeetingItem;
import qms.events.meetings.MeetingReference;
import qms.processes.meetings.MeetingCommand.AddMeetingDecision;
import qms.processes.meetings.MeetingCommand.HoldMeeting;
import qms.processes.meetings.MeetingCommand.WithdrawMeeting;
import qms.processes.platform.Existing;
import qms.service.api.Desk;
import qms.service.api.ListQuery;
import qms.service.organisation.OrganisationReader;
import qms.web.forms.Codes;
import qms.web.forms.Form;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.NoDoubles;
import qms.web.forms.OrEmpty;
import qms.web.forms.Range;
import qms.web.http.Page;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import qms.web.problems.Problem;
import qms.web.time.Stockholm;

/** Meetings over HTTP, and how many have been held. */
@RestController
@RequestMapping("/api/meetings")
class MeetingController {

    private static final ListQuery LIST =
            ListQuery.equal("unit", "kind", "status").equalNumber("year").sortable("heldOn", "unit", "kind");

    private static final ListQuery COUNTS = ListQuery.equal("unit").equalNumber("year");

    /** More meetings than any organisation holds: they are counted here, not by the store. */
    private static final int ALL = 1_000_000;

    private final Desk desk;
    private final MeetingProjection projection;
    private final MeetingCounts counts;
    private final OrganisationReader organisation;
    private final Existing existing;
    private final Clock clock;

    MeetingController(
            Desk desk,
            MeetingProjection projection,
            MeetingCounts counts,
            OrganisationReader organisation,
            Existing existing,
            Clock clock) {
        this.desk = desk;
        this.projection = projection;
        this.counts = counts;
        this.organisation = organisation;
        this.existing = existing;
        this.clock = clock;
    }

    /** Enter a meeting that was held. */
    @PostMapping
    ResponseEntity<MeetingView> hold(@RequestBody MeetingForm body) {
        return desk.create(
                "meetings",
                body.unit(),
                projection,
                id -> {
                    check(body);
                    return new HoldMeeting(
                            MeetingId.of(id),
                            body.unit(),
                            body.kind(),
                            body.heldOn(),
                            body.participants(),
                            body.items().stream().map(ItemForm::item).toList(),
                            body.decisions().stream()
                                    .map(DecisionForm::decision)
                                    .toList());
                },
                Function.identity());
    }

    /** Read one meeting. */
    @GetMapping("/{id}")
    ResponseEntity<MeetingView> one(@PathVariable String id) {
        return desk.one(projection, id, Function.identity());
    }

    /** List meetings. */
    @GetMapping
    Page<MeetingView> list(@RequestParam Map<String, String> parameters) {
        return desk.list(projection, LIST.read(parameters), Function.identity());
    }

    /** Count the meetings that units have held, year by year. */
    @GetMapping("/counts")
    Page<MeetingCounts.Count> counts(@RequestParam Map<String, String> parameters) {
        List<MeetingView> held = desk.list(
                        projection,
                        COUNTS.read(parameters)
                                .equalTo("status", MeetingStatus.HELD)
                                .paged(0, ALL),
                        Function.<MeetingView>identity())
                .items();
        return counts.page(held, COUNTS.paging(parameters));
    }

    /** Add a decision that was made at a meeting. */
    @PostMapping("/{id}/decisions")
    ResponseEntity<MeetingView> decide(@PathVariable String id, @RequestBody DecisionForm body) {
        return act(id, meeting -> {
            refuse(problemsOf(body, "changeRequest"));
            return new AddMeetingDecision(meeting, body.decision());
        });
    }

    /** Take back a meeting that was not held as it was entered. */
    @PostMapping("/{id}/withdrawal")
    ResponseEntity<MeetingView> withdraw(@PathVariable String id, @RequestBody Withdrawal body) {
        return act(id, meeting -> new WithdrawMeeting(meeting, body.reason()));
    }

    private ResponseEntity<MeetingView> act(String id, Function<MeetingId, MeetingCommand> command) {
        return desk.act(projection, id, view -> command.apply(MeetingId.of(id)), Function.identity());
    }

    private void check(MeetingForm body) {
        List<FieldProblem> problems = new ArrayList<>();
        if (organisation.current().unit(body.unit()).isEmpty()) {
            problems.add(new FieldProblem("unit", FieldCode.UNKNOWN_UNIT, "Enheten finns inte: " + body.unit() + "."));
        }
        if (body.heldOn().isAfter(Stockholm.day(clock.instant()))) {
            problems.add(new FieldProblem("heldOn", FieldCode.OUT_OF_RANGE, "Dagen ligger i framtiden."));
        }
        for (int i = 0; i < body.decisions().size(); i++) {
            problems.addAll(problemsOf(body.decisions().get(i), "decisions[" + i + "].changeRequest"));
        }
        refuse(problems);
    }

    /** Measures are another service's, and not asked for: services meet in events only. */
    private List<FieldProblem> problemsOf(DecisionForm decision, String field) {
        String request = decision.changeRequest();
        return request == null || existing.changeRequest(request)
                ? List.of()
                : List.of(new FieldProblem(field, FieldCode.UNKNOWN_REFERENCE, "Beställningen finns inte."));
    }

    private static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
    }

    /** A meeting: which kind, on which day, how many took part, what was talked about and decided. */
    @Form
    record MeetingForm(
            String unit,

            @Codes({"APT", "UNIT_DIALOGUE", "DEPARTMENT_DIALOGUE", "SYSTEM_EVALUATION"})
            String kind,

            LocalDate heldOn,
            @Range(min = 0, max = 100_000) int participants,
            @OrEmpty List<ItemForm> items,
            @OrEmpty List<DecisionForm> decisions) {}

    /** What was talked about; never about a person by name. */
    record ItemForm(
            @Label @MaxLength(2000) String text,
            @OrEmpty @NoDoubles List<ReferenceForm> about) {

        MeetingItem item() {
            return new MeetingItem(
                    text,
                    about.stream()
                            .map(one -> new MeetingReference(one.kind(), one.id()))
                            .toList());
        }
    }

    /** A case that was talked about. */
    record ReferenceForm(
            @Codes({
                "COMPLAINT",
                "DEVIATION",
                "LEX_SARAH_CASE",
                "RISK",
                "SELF_CHECK",
                "MEASURE",
                "CHANGE_REQUEST",
                "PROCESS",
                "DOCUMENT"
            })
            String kind,

            @MaxLength(100) String id) {}

    /** What was decided, and the measure or change request that came of it. */
    @Form
    record DecisionForm(
            @Label @MaxLength(2000) String text,
            @MaxLength(100) @Nullable String measure,
            @MaxLength(100) @Nullable String changeRequest) {

        MeetingDecision decision() {
            return new MeetingDecision(text, measure, changeRequest);
        }
    }

    /** Why. */
    @Form
    record Withdrawal(@Label @MaxLength(2000) String reason) {}
}

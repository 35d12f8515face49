package qms.deviations.nonexecuted;

import static qms.deviations.nonexecuted.NonExecutedProblem.NON_EXECUTED_QUARTER_TAKEN;

import java.time.DateTimeException;
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
import qms.deviations.nonexecuted.NonExecutedCommand.CloseQuarter;
import qms.deviations.nonexecuted.NonExecutedCommand.CollectFigures;
import qms.deviations.nonexecuted.NonExecutedCommand.OpenQuarter;
import qms.deviations.nonexecuted.NonExecutedCommand.ReportStatistics;
import qms.deviations.nonexecuted.NonExecutedCommand.SendToAuditors;
import qms.deviations.nonexecuted.NonExecutedCommand.SendToIvo;
import qms.deviations.nonexecuted.NonExecutedForms.ClosingForm;
import qms.deviations.nonexecuted.NonExecutedForms.Collection;
import qms.deviations.nonexecuted.NonExecutedForms.FigureForm;
import qms.deviations.nonexecuted.NonExecutedForms.Opening;
import qms.deviations.nonexecuted.NonExecutedForms.Sending;
import qms.deviations.nonexecuted.NonExecutedForms.Statistics;
import qms.deviations.nonexecuted.NonExecutedRules.OfDecision;
import qms.deviations.platform.Given;
import qms.events.nonexecuted.NonExecutedReportId;
import qms.service.api.Desk;
import qms.service.api.ListQuery;
import qms.service.api.Periods;
import qms.web.http.Page;
import qms.web.law.ReportWindows;
import qms.web.law.ReportWindows.Window;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import qms.web.problems.Problem;

/** Quarterly reports of non-executed decisions over HTTP: turns a request into a command or a query, nothing else. */
@RestController
@RequestMapping("/api/non-executed-decisions")
class NonExecutedController {

    private static final ListQuery LIST = ListQuery.equal("unit", "status")
            .equalNumber("year", "quarter")
            .sortable("year", "quarter", "registeredAt", "unit");

    private final Desk desk;
    private final NonExecutedProjection projection;
    private final NonExecutedRules rules;
    private final ReportWindows windows;
    private final Periods periods;
    private final Given given;

    NonExecutedController(
            Desk desk,
            NonExecutedProjection projection,
            NonExecutedRules rules,
            ReportWindows windows,
            Periods periods,
            Given given) {
        this.desk = desk;
        this.projection = projection;
        this.rules = rules;
        this.windows = windows;
        this.periods = periods;
        this.given = given;
    }

    /** Begin the report of a quarter; a unit has one for each. */
    @PostMapping
    ResponseEntity<NonExecutedDetails> open(@RequestBody Opening body) {
        return desk.create("non-executed-decisions", body.unit(), projection, id -> opening(id, body), this::details);
    }

    /** Read one report. */
    @GetMapping("/{id}")
    ResponseEntity<NonExecutedDetails> one(@PathVariable String id) {
        return desk.one(projection, id, this::details);
    }

    /** List reports. */
    @GetMapping
    Page<NonExecutedDetails> list(@RequestParam Map<String, String> parameters) {
        return desk.list(projection, LIST.read(parameters), this::details);
    }

    /** The window in which IVO takes in reports now, or the next one; on another day if asked. */
    @GetMapping("/windows/next")
    Window next(@RequestParam(required = false) @Nullable String on) {
        return windows.next(on == null ? given.dayOr("on", null) : day("on", on));
    }

    /** By when a decision of a day is to be carried out, in which report it stands if it is not, and what it may cost. */
    @GetMapping("/rules/{decidedOn}")
    OfDecision ofDecision(@PathVariable String decidedOn) {
        return rules.of(day("decidedOn", decidedOn));
    }

    /** Enter the figures of the quarter; none where no decision waits. */
    @PostMapping("/{id}/figures")
    ResponseEntity<NonExecutedDetails> collect(@PathVariable String id, @RequestBody Collection body) {
        return act(
                id,
                it -> new CollectFigures(
                        it,
                        body.figures().stream().map(FigureForm::figure).toList(),
                        given.dayOr("collectedOn", body.collectedOn())));
    }

    /** Say that the decisions of the quarter have been reported to IVO. */
    @PostMapping("/{id}/ivo-report")
    ResponseEntity<NonExecutedDetails> toIvo(@PathVariable String id, @RequestBody Sending body) {
        return act(id, it -> new SendToIvo(it, given.dayOr("sentOn", body.sentOn())));
    }

    /** Say that the decisions of the quarter have been reported to the auditors. */
    @PostMapping("/{id}/auditors-report")
    ResponseEntity<NonExecutedDetails> toAuditors(@PathVariable String id, @RequestBody Sending body) {
        return act(id, it -> new SendToAuditors(it, given.dayOr("sentOn", body.sentOn())));
    }

    /** Say that the council has been given the statistics of the quarter. */
    @PostMapping("/{id}/council-report")
    ResponseEntity<NonExecutedDetails> toCouncil(@PathVariable String id, @RequestBody Statistics body) {
        return act(
                id,
                it -> new ReportStatistics(it, given.dayOr("reportedOn", body.reportedOn()), body.registryNumber()));
    }

    /** Close the report of a quarter. */
    @PostMapping("/{id}/closing")
    ResponseEntity<NonExecutedDetails> close(@PathVariable String id, @RequestBody ClosingForm body) {
        return act(id, it -> new CloseQuarter(it, given.dayOr("closedOn", body.closedOn())));
    }

    private ResponseEntity<NonExecutedDetails> act(
            String id, Function<NonExecutedReportId, NonExecutedCommand> command) {
        return desk.act(projection, id, view -> command.apply(NonExecutedReportId.of(id)), this::details);
    }

    private OpenQuarter opening(String id, Opening body) {
        List<FieldProblem> problems = new ArrayList<>();
        given.unit("unit", body.unit(), problems);
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
        OpenQuarter command = new OpenQuarter(
                NonExecutedReportId.of(id), body.unit(), body.year(), body.quarter(), given.dayOr("openedOn", null));
        periods.refuseTaken(
                NonExecutedCommand.KIND,
                command.unit(),
                command.period(),
                id,
                NON_EXECUTED_QUARTER_TAKEN,
                "Gå vidare med den rapport som finns.");
        return command;
    }

    private NonExecutedDetails details(NonExecutedView view) {
        return NonExecutedDetails.of(view, windows.window(view.year(), view.quarter()));
    }

    private static LocalDate day(String field, String given) {
        try {
            return LocalDate.parse(given);
        } catch (DateTimeException e) {
            throw Problem.invalid(field, FieldCode.MALFORMED, "Ange en dag som ÅÅÅÅ-MM-DD.");
        }
    }
}

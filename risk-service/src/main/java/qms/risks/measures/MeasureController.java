package qms.risks.measures;

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
import qms.events.measures.MeasureId;
import qms.events.measures.MeasureOrigin;
import qms.risks.measures.MeasureCommand.CancelMeasure;
import qms.risks.measures.MeasureCommand.CloseMeasure;
import qms.risks.measures.MeasureCommand.DecideOnMeasure;
import qms.risks.measures.MeasureCommand.ImplementMeasure;
import qms.risks.measures.MeasureCommand.PostponeMeasure;
import qms.risks.measures.MeasureCommand.ProposeMeasure;
import qms.risks.measures.MeasureCommand.RejectMeasure;
import qms.risks.measures.MeasureCommand.StartMeasure;
import qms.service.api.Desk;
import qms.service.api.ListQuery;
import qms.service.organisation.OrganisationReader;
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

/** Measures over HTTP: turns a request into a command or a query, nothing else. */
@RestController
@RequestMapping("/api/measures")
class MeasureController {

    private static final ListQuery LIST = ListQuery.equal("unit", "status", "origin", "responsible", "externalId")
            .days("due")
            .sortable("due", "unit", "status", "registeredAt");

    private final Desk desk;
    private final MeasureProjection projection;
    private final MeasureForm form;
    private final OrganisationReader organisation;
    private final Clock clock;

    MeasureController(
            Desk desk, MeasureProjection projection, MeasureForm form, OrganisationReader organisation, Clock clock) {
        this.desk = desk;
        this.projection = projection;
        this.form = form;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Propose a measure. */
    @PostMapping
    ResponseEntity<MeasureView> propose(@RequestBody Proposal body) {
        return desk.create(
                "measures",
                body.unit(),
                projection,
                id -> {
                    List<MeasureOrigin> origins = body.origins().stream()
                            .map(origin -> new MeasureOrigin(origin.kind(), origin.id()))
                            .toList();
                    check(body.unit(), origins);
                    return new ProposeMeasure(
                            MeasureId.of(id), body.unit(), origins, body.description(), body.responsible(), body.due());
                },
                Function.identity());
    }

    /** Read one measure. */
    @GetMapping("/{id}")
    ResponseEntity<MeasureView> one(@PathVariable String id) {
        return desk.one(projection, id, Function.identity());
    }

    /** List measures. */
    @GetMapping
    Page<MeasureView> list(@RequestParam Map<String, String> parameters) {
        return desk.list(projection, LIST.read(parameters), Function.identity());
    }

    /** Decide that a measure is to be carried out, by which role and until when. */
    @PostMapping("/{id}/decision")
    ResponseEntity<MeasureView> decide(@PathVariable String id, @RequestBody Decision body) {
        return act(id, measure -> new DecideOnMeasure(measure, body.responsible(), body.due()));
    }

    /** Say that the work with a measure has begun. */
    @PostMapping("/{id}/start")
    ResponseEntity<MeasureView> start(@PathVariable String id, @RequestBody(required = false) @Nullable Start body) {
        return act(id, StartMeasure::new);
    }

    /** Say that a measure has been carried out. */
    @PostMapping("/{id}/implementation")
    ResponseEntity<MeasureView> implement(@PathVariable String id, @RequestBody Implementation body) {
        return act(id, measure -> new ImplementMeasure(measure, dayOr(body.implementedOn())));
    }

    /** Give a measure a later day, and say why. */
    @PostMapping("/{id}/postponement")
    ResponseEntity<MeasureView> postpone(@PathVariable String id, @RequestBody Postponement body) {
        return act(id, measure -> new PostponeMeasure(measure, body.newDue(), body.reason()));
    }

    /** Turn a proposed measure down. */
    @PostMapping("/{id}/rejection")
    ResponseEntity<MeasureView> reject(@PathVariable String id, @RequestBody Rejection body) {
        return act(id, measure -> new RejectMeasure(measure, body.reason()));
    }

    /** Give a measure up after it was decided. */
    @PostMapping("/{id}/cancellation")
    ResponseEntity<MeasureView> cancel(@PathVariable String id, @RequestBody Cancellation body) {
        return act(id, measure -> new CancelMeasure(measure, body.reason()));
    }

    /** Close a measure that has been carried out. */
    @PostMapping("/{id}/closing")
    ResponseEntity<MeasureView> close(@PathVariable String id, @RequestBody(required = false) @Nullable Closing body) {
        return act(id, CloseMeasure::new);
    }

    private ResponseEntity<MeasureView> act(String id, Function<MeasureId, MeasureCommand> command) {
        return desk.act(projection, id, view -> command.apply(MeasureId.of(id)), Function.identity());
    }

    private void check(String unit, List<MeasureOrigin> origins) {
        List<FieldProblem> problems = new ArrayList<>();
        form.check(unit, origins, organisation.current(), problems);
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
    }

    private LocalDate dayOr(@Nullable LocalDate given) {
        LocalDate today = Stockholm.day(clock.instant());
        if (given != null && given.isAfter(today)) {
            throw Problem.invalid("implementedOn", FieldCode.OUT_OF_RANGE, "Dagen ligger i framtiden.");
        }
        return given == null ? today : given;
    }

    /** What is to be done, why, by which role and until when. */
    @Form
    record Proposal(
            String unit,
            @NotEmpty @NoDoubles List<OriginForm> origins,
            @Label @MaxLength(2000) String description,
            @Label @MaxLength(200) @Nullable String responsible,
            @Nullable LocalDate due) {}

    /** What the measure comes from. */
    record OriginForm(
            @Codes({
                "RISK",
                "SELF_CHECK",
                "COMPLAINT",
                "DEVIATION",
                "LEX_SARAH_CASE",
                "INSPECTION",
                "SURVEY",
                "ANALYSIS",
                "QUALITY_PLAN"
            })
            String kind,

            @MaxLength(100) String id) {}

    /** By which role and until when; what is left out stays as proposed. */
    @Form
    record Decision(
            @Label @MaxLength(200) @Nullable String responsible,
            @Nullable LocalDate due) {}

    /** Nothing to fill in. */
    @Form
    record Start() {}

    /** The day it was carried out; today if left out. */
    @Form
    record Implementation(@Nullable LocalDate implementedOn) {}

    /** A later day, and why. */
    @Form
    record Postponement(
            LocalDate newDue, @Label @MaxLength(2000) String reason) {}

    /** Why the proposal is turned down. */
    @Form
    record Rejection(@Label @MaxLength(2000) String reason) {}

    /** Why the measure is given up. */
    @Form
    record Cancellation(@Label @MaxLength(2000) String reason) {}

    /** Nothing to fill in. */
    @Form
    record Closing() {}
}

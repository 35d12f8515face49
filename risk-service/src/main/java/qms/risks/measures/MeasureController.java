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
import qms.risks.measures.MeasureCommand.AddOrigin;
import qms.risks.measures.MeasureCommand.CancelMeasure;
import qms.risks.measures.MeasureCommand.CloseMeasure;
import qms.risks.measures.MeasureCommand.DecideOnMeasure;
import qms.risks.measures.MeasureCommand.ImplementMeasure;
import qms.risks.measures.MeasureCommand.InformStaff;
import qms.risks.measures.MeasureCommand.JudgeEffect;
import qms.risks.measures.MeasureCommand.PostponeMeasure;
import qms.risks.measures.MeasureCommand.ProposeMeasure;
import qms.risks.measures.MeasureCommand.RejectMeasure;
import qms.risks.measures.MeasureCommand.StartMeasure;
import qms.risks.measures.MeasureForms.Cancellation;
import qms.risks.measures.MeasureForms.Closing;
import qms.risks.measures.MeasureForms.Decision;
import qms.risks.measures.MeasureForms.EffectForm;
import qms.risks.measures.MeasureForms.Implementation;
import qms.risks.measures.MeasureForms.OriginForm;
import qms.risks.measures.MeasureForms.Postponement;
import qms.risks.measures.MeasureForms.Proposal;
import qms.risks.measures.MeasureForms.Rejection;
import qms.risks.measures.MeasureForms.StaffInformation;
import qms.risks.measures.MeasureForms.Start;
import qms.risks.platform.RiskRegister;
import qms.service.api.Desk;
import qms.service.api.ListQuery;
import qms.service.api.OwnRole;
import qms.service.organisation.OrganisationReader;
import qms.web.http.Page;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import qms.web.problems.Problem;
import qms.web.time.Stockholm;

/** Measures over HTTP: turns a request into a command or a query, nothing else. */
@RestController
@RequestMapping("/api/measures")
class MeasureController {

    private static final ListQuery LIST = ListQuery.equal(
                    "unit", "status", "type", "origin", "responsible", "externalId")
            .days("due")
            .sortable("due", "unit", "status", "registeredAt");

    private final Desk desk;
    private final MeasureProjection projection;
    private final MeasureForm form;
    private final RiskRegister risks;
    private final OrganisationReader organisation;
    private final Clock clock;

    MeasureController(
            Desk desk,
            MeasureProjection projection,
            MeasureForm form,
            RiskRegister risks,
            OrganisationReader organisation,
            Clock clock) {
        this.desk = desk;
        this.projection = projection;
        this.form = form;
        this.risks = risks;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Propose a measure. */
    @PostMapping
    ResponseEntity<MeasureDetails> propose(@RequestBody Proposal body) {
        return desk.create(
                "measures",
                body.unit(),
                projection,
                id -> {
                    List<MeasureOrigin> origins = body.origins().stream()
                            .map(MeasureController::origin)
                            .toList();
                    check(body, origins);
                    MeasureId measure = MeasureId.of(id);
                    origins.forEach(origin -> link(origin, measure));
                    return new ProposeMeasure(
                            measure,
                            body.unit(),
                            origins,
                            body.description(),
                            body.type(),
                            body.responsible(),
                            body.due(),
                            body.followsUp() == null ? null : MeasureId.of(body.followsUp()));
                },
                MeasureDetails::of);
    }

    /** Read one measure. */
    @GetMapping("/{id}")
    ResponseEntity<MeasureDetails> one(@PathVariable String id) {
        return desk.one(projection, id, MeasureDetails::of);
    }

    /** List measures. */
    @GetMapping
    Page<MeasureDetails> list(@RequestParam Map<String, String> parameters) {
        return desk.list(projection, LIST.read(parameters), MeasureDetails::of);
    }

    /** Say that a measure serves something else too. */
    @PostMapping("/{id}/origins")
    ResponseEntity<MeasureDetails> addOrigin(@PathVariable String id, @RequestBody OriginForm body) {
        return act(id, measure -> {
            MeasureOrigin origin = origin(body);
            form.refuseUnknown(origin);
            link(origin, measure);
            return new AddOrigin(measure, origin);
        });
    }

    /** Decide that a measure is to be carried out, by which role and until when. */
    @PostMapping("/{id}/decision")
    ResponseEntity<MeasureDetails> decide(@PathVariable String id, @RequestBody Decision body) {
        return act(id, measure -> new DecideOnMeasure(measure, body.responsible(), body.due()));
    }

    /** Say that the work with a measure has begun. */
    @PostMapping("/{id}/start")
    ResponseEntity<MeasureDetails> start(@PathVariable String id, @RequestBody(required = false) @Nullable Start body) {
        return act(id, StartMeasure::new);
    }

    /** Say that a measure has been carried out. */
    @PostMapping("/{id}/implementation")
    ResponseEntity<MeasureDetails> implement(@PathVariable String id, @RequestBody Implementation body) {
        return act(id, measure -> new ImplementMeasure(measure, dayOr("implementedOn", body.implementedOn())));
    }

    /** Judge what effect an implemented measure has had. */
    @PostMapping("/{id}/effect")
    ResponseEntity<MeasureDetails> judge(@PathVariable String id, @RequestBody EffectForm body) {
        return act(
                id,
                measure -> new JudgeEffect(
                        measure,
                        body.effect(),
                        body.comment(),
                        dayOr("judgedOn", body.judgedOn()),
                        OwnRole.ofTheActor()));
    }

    /** Tell that the work group has heard what effect the measure had. */
    @PostMapping("/{id}/staff-information")
    ResponseEntity<MeasureDetails> informStaff(@PathVariable String id, @RequestBody StaffInformation body) {
        return act(id, measure -> new InformStaff(measure, dayOr("informedOn", body.informedOn())));
    }

    /** Give a measure a later day, and say why. */
    @PostMapping("/{id}/postponement")
    ResponseEntity<MeasureDetails> postpone(@PathVariable String id, @RequestBody Postponement body) {
        return act(id, measure -> new PostponeMeasure(measure, body.newDue(), body.reason()));
    }

    /** Turn a proposed measure down. */
    @PostMapping("/{id}/rejection")
    ResponseEntity<MeasureDetails> reject(@PathVariable String id, @RequestBody Rejection body) {
        return act(id, measure -> new RejectMeasure(measure, body.reason()));
    }

    /** Give a measure up after it was decided. */
    @PostMapping("/{id}/cancellation")
    ResponseEntity<MeasureDetails> cancel(@PathVariable String id, @RequestBody Cancellation body) {
        return act(id, measure -> new CancelMeasure(measure, body.reason()));
    }

    /** Close a measure whose effect has been judged. */
    @PostMapping("/{id}/closing")
    ResponseEntity<MeasureDetails> close(
            @PathVariable String id, @RequestBody(required = false) @Nullable Closing body) {
        return act(id, CloseMeasure::new);
    }

    private ResponseEntity<MeasureDetails> act(String id, Function<MeasureId, MeasureCommand> command) {
        return desk.act(projection, id, view -> command.apply(MeasureId.of(id)), MeasureDetails::of);
    }

    private void check(Proposal body, List<MeasureOrigin> origins) {
        List<FieldProblem> problems = new ArrayList<>();
        form.check(body.unit(), origins, body.followsUp(), organisation.current(), problems);
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
    }

    /** A risk hears of a measure before it is there, so that it cannot be closed in the moment between. */
    private void link(MeasureOrigin origin, MeasureId measure) {
        if (origin.kind().equals(MeasureForm.RISK)) {
            risks.link(origin.id(), measure);
        }
    }

    private static MeasureOrigin origin(OriginForm given) {
        return new MeasureOrigin(given.kind(), given.id());
    }

    private LocalDate dayOr(String field, @Nullable LocalDate given) {
        LocalDate today = Stockholm.day(clock.instant());
        if (given != null && given.isAfter(today)) {
            throw Problem.invalid(field, FieldCode.OUT_OF_RANGE, "Dagen ligger i framtiden.");
        }
        return given == null ? today : given;
    }
}

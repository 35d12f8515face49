package qms.deviations.deviations;

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
import qms.deviations.deviations.DeviationCommand.AssessDeviation;
import qms.deviations.deviations.DeviationCommand.AssessHealthCare;
import qms.deviations.deviations.DeviationCommand.DismissDeviation;
import qms.deviations.deviations.DeviationCommand.FindCauses;
import qms.deviations.deviations.DeviationCommand.OpenInvestigation;
import qms.deviations.deviations.DeviationCommand.ReassignDeviation;
import qms.deviations.deviations.DeviationCommand.ReportDeviation;
import qms.deviations.deviations.DeviationCommand.TriageDeviation;
import qms.deviations.deviations.DeviationForms.AssessmentForm;
import qms.deviations.deviations.DeviationForms.CausesForm;
import qms.deviations.deviations.DeviationForms.Dismissal;
import qms.deviations.deviations.DeviationForms.HealthCareForm;
import qms.deviations.deviations.DeviationForms.InvestigationForm;
import qms.deviations.deviations.DeviationForms.OriginForm;
import qms.deviations.deviations.DeviationForms.Reassignment;
import qms.deviations.deviations.DeviationForms.Report;
import qms.deviations.deviations.DeviationForms.RiskForm;
import qms.deviations.deviations.DeviationForms.TriageForm;
import qms.deviations.deviations.DeviationWords.Field;
import qms.deviations.platform.Given;
import qms.deviations.platform.KnownPersons;
import qms.events.CaseRef;
import qms.events.PersonalText;
import qms.events.deviations.DeviationId;
import qms.events.deviations.DeviationRisk;
import qms.service.api.Desk;
import qms.service.api.ListQuery;
import qms.web.http.Page;
import qms.web.identity.Actors;

/** Deviations over HTTP: turns a request into a command or a query, nothing else. */
@RestController
@RequestMapping("/api/deviations")
class DeviationController {

    private static final ListQuery LIST = ListQuery.equal(
                    "unit", "state", "legalBasis", "category", "suspectedMisconduct", "externalId")
            .days("reportedAt")
            .sortable("reportedAt", "registeredAt", "unit");

    private final Desk desk;
    private final DeviationProjection projection;
    private final DeviationForm form;
    private final Given given;
    private final DeviationWords words;
    private final OnCall onCall;
    private final KnownPersons persons;

    DeviationController(
            Desk desk,
            DeviationProjection projection,
            DeviationForm form,
            Given given,
            DeviationWords words,
            OnCall onCall,
            KnownPersons persons) {
        this.desk = desk;
        this.projection = projection;
        this.form = form;
        this.given = given;
        this.words = words;
        this.onCall = onCall;
        this.persons = persons;
    }

    /** Report that something went wrong. */
    @PostMapping
    ResponseEntity<DeviationDetails> report(@RequestBody Report body) {
        return desk.create(
                "deviations",
                body.unit(),
                projection,
                id -> {
                    form.check(body);
                    return new ReportDeviation(
                            DeviationId.of(id),
                            body.unit(),
                            body.occurredAt(),
                            body.discoveredAt(),
                            body.reportedAt(),
                            Boolean.TRUE.equals(body.enteredAfterOutage()),
                            self(),
                            words.seal(id, Field.WHAT_HAPPENED, body.whatHappened()),
                            words.sealIfAny(id, Field.ACUTE_MEASURE, body.acuteMeasure()),
                            risk(body.risk()),
                            origin(body.origin()));
                },
                words::details);
    }

    /** Read one deviation. */
    @GetMapping("/{id}")
    ResponseEntity<DeviationDetails> one(@PathVariable String id) {
        return desk.one(projection, id, words::details);
    }

    /** List deviations. */
    @GetMapping
    Page<DeviationDetails> list(@RequestParam Map<String, String> parameters) {
        return desk.list(projection, LIST.read(parameters), words::details);
    }

    /** Read whom to call about a unit outside office hours. */
    @GetMapping("/on-call/{unit}")
    OnCall.Duty onCall(@PathVariable String unit) {
        form.checkUnit("unit", unit);
        return onCall.now(unit);
    }

    /** Send a deviation to the unit that it concerns. */
    @PostMapping("/{id}/reassignment")
    ResponseEntity<DeviationDetails> reassign(@PathVariable String id, @RequestBody Reassignment body) {
        return act(id, view -> {
            form.checkUnit("toUnit", body.toUnit());
            return new ReassignDeviation(
                    DeviationId.of(id), body.toUnit(), words.seal(id, Field.REASSIGNMENT, body.reason()));
        });
    }

    /** Judge what a deviation is, and whether misconduct is suspected. */
    @PostMapping("/{id}/triage")
    ResponseEntity<DeviationDetails> triage(@PathVariable String id, @RequestBody TriageForm body) {
        return act(id, view -> {
            form.checkCategory(body.category(), body.subcategory());
            return new TriageDeviation(
                    DeviationId.of(id),
                    body.legalBases(),
                    body.category(),
                    body.subcategory(),
                    body.suspectedMisconduct());
        });
    }

    /** Put aside what is no deviation. */
    @PostMapping("/{id}/dismissal")
    ResponseEntity<DeviationDetails> dismiss(@PathVariable String id, @RequestBody Dismissal body) {
        return act(
                id, view -> new DismissDeviation(DeviationId.of(id), words.seal(id, Field.DISMISSAL, body.reason())));
    }

    /** Say who investigates. */
    @PostMapping("/{id}/investigation")
    ResponseEntity<DeviationDetails> investigate(@PathVariable String id, @RequestBody InvestigationForm body) {
        return act(
                id,
                view -> new OpenInvestigation(
                        DeviationId.of(id),
                        persons.named(body.investigator()),
                        words.sealIfAny(id, Field.CONFLICT, body.conflictAccepted())));
    }

    /** Say what it came of. */
    @PostMapping("/{id}/causes")
    ResponseEntity<DeviationDetails> findCauses(@PathVariable String id, @RequestBody CausesForm body) {
        return act(id, view -> {
            form.check(body);
            List<PersonalText> whys = body.whys().stream()
                    .map(why -> words.seal(id, Field.WHY, why))
                    .toList();
            return new FindCauses(DeviationId.of(id), body.areas(), body.primary(), whys);
        });
    }

    /** Assess a deviation. */
    @PostMapping("/{id}/assessment")
    ResponseEntity<DeviationDetails> assess(@PathVariable String id, @RequestBody AssessmentForm body) {
        return act(
                id,
                view -> new AssessDeviation(
                        DeviationId.of(id),
                        words.seal(id, Field.CONCLUSION, body.conclusion()),
                        risk(body.risk()),
                        self(),
                        given.dayOr("assessedOn", body.assessedOn()),
                        words.sealIfAny(id, Field.CONFLICT, body.conflictAccepted())));
    }

    /** Assess what it meant for health care. */
    @PostMapping("/{id}/health-care-assessment")
    ResponseEntity<DeviationDetails> assessHealthCare(@PathVariable String id, @RequestBody HealthCareForm body) {
        return act(
                id,
                view -> new AssessHealthCare(
                        DeviationId.of(id),
                        body.injury(),
                        new DeviationRisk(body.risk().probability(), body.risk().severity()),
                        words.seal(id, Field.HEALTH_CARE, body.conclusion()),
                        self(),
                        given.dayOr("assessedOn", body.assessedOn())));
    }

    private ResponseEntity<DeviationDetails> act(String id, Function<DeviationView, Object> command) {
        return desk.act(projection, id, command, words::details);
    }

    private static String self() {
        return Actors.current().person();
    }

    private static @Nullable DeviationRisk risk(@Nullable RiskForm given) {
        return given == null ? null : new DeviationRisk(given.probability(), given.severity());
    }

    private static @Nullable CaseRef origin(@Nullable OriginForm given) {
        return given == null ? null : new CaseRef(given.kind(), given.id());
    }
}

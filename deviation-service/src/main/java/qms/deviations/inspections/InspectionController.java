package qms.deviations.inspections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.deviations.inspections.InspectionCommand.AnnounceInspection;
import qms.deviations.inspections.InspectionCommand.CloseInspection;
import qms.deviations.inspections.InspectionCommand.ExtendResponse;
import qms.deviations.inspections.InspectionCommand.LinkMeasure;
import qms.deviations.inspections.InspectionCommand.RecordDecision;
import qms.deviations.inspections.InspectionCommand.RecordFindings;
import qms.deviations.inspections.InspectionCommand.RequireResponse;
import qms.deviations.inspections.InspectionCommand.Respond;
import qms.deviations.inspections.InspectionCommand.StartInspection;
import qms.deviations.inspections.InspectionForms.Announcement;
import qms.deviations.inspections.InspectionForms.ClosingForm;
import qms.deviations.inspections.InspectionForms.DecisionForm;
import qms.deviations.inspections.InspectionForms.ExtensionForm;
import qms.deviations.inspections.InspectionForms.Findings;
import qms.deviations.inspections.InspectionForms.MeasureLink;
import qms.deviations.inspections.InspectionForms.ResponseDemand;
import qms.deviations.inspections.InspectionForms.ResponseForm;
import qms.deviations.inspections.InspectionForms.Start;
import qms.deviations.platform.Given;
import qms.deviations.platform.LinkedMeasures;
import qms.events.inspections.InspectionFinding;
import qms.events.inspections.InspectionId;
import qms.events.measures.MeasureId;
import qms.service.api.Desk;
import qms.service.api.ListQuery;
import qms.web.http.Page;
import qms.web.problems.FieldProblem;
import qms.web.problems.Problem;

/** Inspections over HTTP: turns a request into a command or a query, nothing else. */
@RestController
@RequestMapping("/api/inspections")
class InspectionController {

    private static final ListQuery LIST = ListQuery.equal("unit", "status", "authority", "outcome", "externalId")
            .days("announcedOn", "due")
            .sortable("announcedOn", "due", "registeredAt", "unit");

    private final Desk desk;
    private final InspectionProjection projection;
    private final LinkedMeasures measures;
    private final Given given;

    InspectionController(Desk desk, InspectionProjection projection, LinkedMeasures measures, Given given) {
        this.desk = desk;
        this.projection = projection;
        this.measures = measures;
        this.given = given;
    }

    /** Enter that an authority will inspect or audit a unit. */
    @PostMapping
    ResponseEntity<InspectionDetails> announce(@RequestBody Announcement body) {
        return desk.create(
                "inspections",
                body.unit(),
                projection,
                id -> {
                    check(body);
                    return new AnnounceInspection(
                            InspectionId.of(id),
                            body.unit(),
                            body.authority(),
                            body.authorityName(),
                            body.reference(),
                            body.subject(),
                            given.dayOr("announcedOn", body.announcedOn()));
                },
                InspectionDetails::of);
    }

    /** Read one inspection. */
    @GetMapping("/{id}")
    ResponseEntity<InspectionDetails> one(@PathVariable String id) {
        return desk.one(projection, id, InspectionDetails::of);
    }

    /** List inspections. */
    @GetMapping
    Page<InspectionDetails> list(@RequestParam Map<String, String> parameters) {
        return desk.list(projection, LIST.read(parameters), InspectionDetails::of);
    }

    /** Say that an inspection has begun. */
    @PostMapping("/{id}/start")
    ResponseEntity<InspectionDetails> start(@PathVariable String id, @RequestBody Start body) {
        return act(
                id,
                (it, view) -> new StartInspection(
                        it, InspectionRules.announced(view, "startedOn", given.dayOr("startedOn", body.startedOn()))));
    }

    /** Enter what the authority found. */
    @PostMapping("/{id}/findings")
    ResponseEntity<InspectionDetails> find(@PathVariable String id, @RequestBody Findings body) {
        return act(
                id,
                (it, view) -> new RecordFindings(
                        it,
                        InspectionRules.announced(view, "receivedOn", given.dayOr("receivedOn", body.receivedOn())),
                        body.findings().stream()
                                .map(finding -> new InspectionFinding(finding.kind(), finding.text()))
                                .toList()));
    }

    /** Enter by when the authority wants an answer. */
    @PostMapping("/{id}/response-demand")
    ResponseEntity<InspectionDetails> demand(@PathVariable String id, @RequestBody ResponseDemand body) {
        return act(id, (it, view) -> new RequireResponse(it, InspectionRules.announced(view, "due", body.due())));
    }

    /** Enter that the authority has given more time. */
    @PostMapping("/{id}/extensions")
    ResponseEntity<InspectionDetails> extend(@PathVariable String id, @RequestBody ExtensionForm body) {
        return act(
                id,
                it -> new ExtendResponse(
                        it, body.extendedTo(), given.dayOr("grantedOn", body.grantedOn()), body.reason()));
    }

    /** Say that the authority has been answered. */
    @PostMapping("/{id}/response")
    ResponseEntity<InspectionDetails> respond(@PathVariable String id, @RequestBody ResponseForm body) {
        return act(id, it -> new Respond(it, given.dayOr("respondedOn", body.respondedOn()), body.registryNumber()));
    }

    /** Enter what the authority decided. */
    @PostMapping("/{id}/decision")
    ResponseEntity<InspectionDetails> decide(@PathVariable String id, @RequestBody DecisionForm body) {
        return act(id, (it, view) -> {
            LocalDate decidedOn = given.dayOr("decidedOn", body.decidedOn());
            InspectionRules.announced(view, "decidedOn", decidedOn);
            List<FieldProblem> problems = new ArrayList<>();
            InspectionRules.checkFine("fine", body.outcome(), body.fine(), problems);
            InspectionRules.checkMended("measuresDue", body.measuresDue(), body.decidedOn(), problems);
            refuse(problems);
            return new RecordDecision(it, decidedOn, body.outcome(), body.fine(), body.measuresDue(), body.summary());
        });
    }

    /** Name a measure that comes of an inspection. */
    @PostMapping("/{id}/measures")
    ResponseEntity<InspectionDetails> link(@PathVariable String id, @RequestBody MeasureLink body) {
        return act(id, it -> new LinkMeasure(it, given.measure(body.measure())));
    }

    /** Close an inspection whose measures are done. */
    @PostMapping("/{id}/closing")
    ResponseEntity<InspectionDetails> close(@PathVariable String id, @RequestBody ClosingForm body) {
        return desk.act(
                projection,
                id,
                view -> new CloseInspection(
                        InspectionId.of(id),
                        given.dayOr("closedOn", body.closedOn()),
                        measures.see(view.measures().stream().map(MeasureId::of).toList()),
                        body.withoutMeasures()),
                InspectionDetails::of);
    }

    private ResponseEntity<InspectionDetails> act(
            String id, BiFunction<InspectionId, InspectionView, InspectionCommand> command) {
        return desk.act(projection, id, view -> command.apply(InspectionId.of(id), view), InspectionDetails::of);
    }

    private ResponseEntity<InspectionDetails> act(String id, Function<InspectionId, InspectionCommand> command) {
        return desk.act(projection, id, view -> command.apply(InspectionId.of(id)), InspectionDetails::of);
    }

    private void check(Announcement body) {
        List<FieldProblem> problems = new ArrayList<>();
        given.unit("unit", body.unit(), problems);
        InspectionRules.checkAuthority(body.authority(), body.authorityName(), problems);
        refuse(problems);
    }

    private static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
    }
}

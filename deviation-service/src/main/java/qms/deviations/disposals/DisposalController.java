package qms.deviations.disposals;

import java.util.List;
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
import qms.deviations.disposals.DisposalCommand.DecideDisposal;
import qms.deviations.disposals.DisposalCommand.ProposeDisposal;
import qms.deviations.disposals.DisposalCommand.RejectDisposal;
import qms.deviations.disposals.DisposalForms.DecisionForm;
import qms.deviations.disposals.DisposalForms.Proposal;
import qms.deviations.disposals.DisposalForms.Rejection;
import qms.deviations.platform.Given;
import qms.events.CaseRef;
import qms.events.disposals.DisposalId;
import qms.events.disposals.DisposedText;
import qms.service.api.Desk;
import qms.service.api.ListQuery;
import qms.service.api.OwnRole;
import qms.web.http.Page;
import qms.web.identity.Actors;

/** Disposals over HTTP: turns a request into a command or a query, nothing else. */
@RestController
@RequestMapping("/api/disposals")
class DisposalController {

    private static final ListQuery LIST = ListQuery.equal("unit", "status", "kind", "case", "ground")
            .days("proposedAt")
            .sortable("proposedAt", "unit", "status");

    private final Desk desk;
    private final DisposalProjection projection;
    private final Standings standings;
    private final DisposalPolicies policies;
    private final Given given;
    private final DisposalForm form;

    DisposalController(
            Desk desk,
            DisposalProjection projection,
            Standings standings,
            DisposalPolicies policies,
            Given given,
            DisposalForm form) {
        this.desk = desk;
        this.projection = projection;
        this.standings = standings;
        this.policies = policies;
        this.given = given;
        this.form = form;
    }

    /** Propose that a case be disposed of. */
    @PostMapping
    ResponseEntity<DisposalView> propose(@RequestBody Proposal body) {
        CaseRef ref = body.ref().ref();
        Standing standing = standings.of(ref);
        List<DisposedText> texts = form.texts(body);
        return desk.create(
                "disposals",
                standing.unit(),
                projection,
                id -> new ProposeDisposal(
                        DisposalId.of(id),
                        ref,
                        texts,
                        body.ground(),
                        body.plan(),
                        body.override(),
                        body.reason(),
                        Actors.current().person(),
                        standing,
                        policies.retention(ref.kind(), standing)),
                Function.identity());
    }

    /** Read one disposal. */
    @GetMapping("/{id}")
    ResponseEntity<DisposalView> one(@PathVariable String id) {
        return desk.one(projection, id, Function.identity());
    }

    /** List disposals; `case` finds those of a case. */
    @GetMapping
    Page<DisposalView> list(@RequestParam Map<String, String> parameters) {
        return desk.list(projection, LIST.read(parameters), Function.identity());
    }

    /** Decide that what was proposed is to be destroyed, which cannot be undone; whoever proposed it does not decide it. */
    @PostMapping("/{id}/decision")
    ResponseEntity<DisposalView> decide(@PathVariable String id, @RequestBody DecisionForm body) {
        return desk.act(
                projection,
                id,
                view -> new DecideDisposal(
                        DisposalId.of(id),
                        body.decision(),
                        OwnRole.ofTheActor(),
                        given.dayOr("decidedOn", body.decidedOn()),
                        Actors.current().person(),
                        standings.of(view.proposed().ref())),
                Function.identity());
    }

    /** Decide that the case is to be kept. */
    @PostMapping("/{id}/rejection")
    ResponseEntity<DisposalView> reject(@PathVariable String id, @RequestBody Rejection body) {
        return desk.act(
                projection, id, view -> new RejectDisposal(DisposalId.of(id), body.reason()), Function.identity());
    }
}

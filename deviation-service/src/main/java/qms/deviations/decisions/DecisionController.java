package qms.deviations.decisions;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import qms.deviations.decisions.KnownAtDecision.Decider;
import qms.deviations.decisions.KnownAtDecision.Reading;
import qms.deviations.platform.CaseDecision;
import qms.deviations.platform.DecisiveEvents;
import qms.events.CaseRef;
import qms.service.access.Accesses;
import qms.service.api.AboutPersons;
import qms.service.history.Histories;
import qms.service.history.HistoryStep;
import qms.service.history.ThingHistory;
import qms.web.problems.CommonProblem;
import qms.web.problems.Problem;
import tools.jackson.databind.JsonNode;

/** What was known at the decisions of a case, over HTTP. */
@RestController
class DecisionController {

    private final Histories histories;
    private final Accesses accesses;
    private final LinkedCases linkedCases;

    DecisionController(Histories histories, Accesses accesses, LinkedCases linkedCases) {
        this.histories = histories;
        this.accesses = accesses;
        this.linkedCases = linkedCases;
    }

    /** List the moments at which something was decided in the case. */
    @GetMapping({
        "/api/lex-sarah-cases/{id}/decisions",
        "/api/lex-maria-cases/{id}/decisions",
        "/api/deviations/{id}/decisions",
        "/api/complaints/{id}/decisions"
    })
    List<CaseDecision> decisions(HttpServletRequest request, @PathVariable String id) {
        return DecisiveEvents.in(histories.of(request, id).steps());
    }

    /**
     * Read what was known when something was decided: the case as it was right before, its documents, and who had opened it.
     *
     * The number is that of the deciding event in the case's history.
     */
    @GetMapping({
        "/api/lex-sarah-cases/{id}/decisions/{number}",
        "/api/lex-maria-cases/{id}/decisions/{number}",
        "/api/deviations/{id}/decisions/{number}",
        "/api/complaints/{id}/decisions/{number}"
    })
    KnownAtDecision known(HttpServletRequest request, @PathVariable String id, @PathVariable String number) {
        ThingHistory history = histories.of(request, id);
        List<HistoryStep> steps = history.steps();
        CaseDecision decision = DecisiveEvents.in(steps).stream()
                .filter(each -> Long.toString(each.number()).equals(number))
                .findFirst()
                .orElseThrow(
                        () -> Problem.of(CommonProblem.NOT_FOUND, "Ingenting beslutades i den händelsen av ärendet."));
        JsonNode state = history.before(decision.number()).orElseThrow();
        List<Reading> readings = readBefore(decision, id);
        return new KnownAtDecision(
                decision,
                state,
                CaseDocuments.before(decision.number(), history, state),
                readings,
                Decider.of(decision, readings, steps),
                linkedCases.before(decision.number(), decision.registeredAt(), ref(history, id), history));
    }

    private List<Reading> readBefore(CaseDecision decision, String id) {
        return accesses.ofCase(id).stream()
                .filter(access -> access.readAt().isBefore(decision.registeredAt()))
                .map(Reading::of)
                .toList();
    }

    private static CaseRef ref(ThingHistory history, String id) {
        String kind = history.now() instanceof AboutPersons about ? about.caseKind() : "";
        return new CaseRef(kind, id);
    }
}

package qms.deviations.conformance;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import qms.deviations.conformance.OrderRule.Happened;
import qms.deviations.platform.LawAreas;
import qms.service.api.AboutPersons;
import qms.service.history.Histories;
import qms.service.history.ThingHistory;
import tools.jackson.databind.json.JsonMapper;

/** Whether a case kept to the order that is required, over HTTP. */
@RestController
class ConformanceController {

    private final Histories histories;
    private final JsonMapper json;

    ConformanceController(Histories histories, JsonMapper json) {
        this.histories = histories;
        this.json = json;
    }

    /** Hold the steps of the case against the order that is required, each rule with its source. */
    @GetMapping({
        "/api/lex-sarah-cases/{id}/conformance",
        "/api/lex-maria-cases/{id}/conformance",
        "/api/deviations/{id}/conformance",
        "/api/complaints/{id}/conformance"
    })
    Conformance conformance(HttpServletRequest request, @PathVariable String id) {
        ThingHistory history = histories.of(request, id);
        String kind = history.now() instanceof AboutPersons about ? about.caseKind() : "";
        List<String> areas = LawAreas.of(kind, history);
        List<Happened> events = Happened.in(history, json);
        return Conformance.of(
                id,
                CaseOrder.of(kind).rules().stream()
                        .map(rule -> OrderCheck.of(rule, events, areas))
                        .toList());
    }
}

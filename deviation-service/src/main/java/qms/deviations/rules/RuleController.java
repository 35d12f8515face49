package qms.deviations.rules;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.deviations.platform.CaseDecision;
import qms.deviations.platform.DecisiveEvents;
import qms.deviations.platform.LawAreas;
import qms.service.api.AboutPersons;
import qms.service.history.Histories;
import qms.service.history.ThingHistory;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;

/** By which rules a case was dealt with, over HTTP. */
@RestController
class RuleController {

    private final Histories histories;
    private final RulesInForce rules;

    RuleController(Histories histories, RulesInForce rules) {
        this.histories = histories;
        this.rules = rules;
    }

    /**
     * Read which rules were in force for the case: routines, risk map, roles, provisions and deadlines.
     *
     * For the day of each decision, or for the day that is asked for.
     *
     * @param on a date instead of the days of the decisions
     */
    @GetMapping({
        "/api/lex-sarah-cases/{id}/rules",
        "/api/lex-maria-cases/{id}/rules",
        "/api/deviations/{id}/rules",
        "/api/complaints/{id}/rules"
    })
    List<RulesOfDay> rules(
            HttpServletRequest request, @PathVariable String id, @RequestParam(required = false) @Nullable String on) {
        ThingHistory history = histories.of(request, id);
        List<CaseDecision> decisions = DecisiveEvents.in(history.steps());
        String kind = history.now() instanceof AboutPersons about ? about.caseKind() : "";
        List<String> areas = LawAreas.of(kind, history);
        Stream<LocalDate> days = on == null
                ? decisions.stream().map(CaseDecision::day).distinct().sorted()
                : Stream.of(day(on));
        return days.map(day -> rules.on(day, kind, history.now().unit(), areas, madeOn(day, decisions)))
                .toList();
    }

    private static List<CaseDecision> madeOn(LocalDate day, List<CaseDecision> decisions) {
        return decisions.stream().filter(decision -> decision.day().equals(day)).toList();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Problem.invalid("on", FieldCode.MALFORMED, "Ange en dag som ÅÅÅÅ-MM-DD.");
        }
    }
}

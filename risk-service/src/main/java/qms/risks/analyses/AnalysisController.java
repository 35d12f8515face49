package qms.risks.analyses;

import java.time.Clock;
import java.time.LocalDate;
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
import qms.events.analyses.AnalysisId;
import qms.risks.analyses.AnalysisCommand.RegisterAnalyses;
import qms.risks.analyses.AnalysisCommand.WithdrawAnalyses;
import qms.service.api.Desk;
import qms.service.api.ListQuery;
import qms.service.organisation.OrganisationReader;
import qms.service.projection.Views;
import qms.web.forms.Codes;
import qms.web.forms.Form;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.Range;
import qms.web.http.Page;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;
import qms.web.time.Stockholm;

/** Analyses of other kinds over HTTP: turns a request into a command or a query, nothing else. */
@RestController
@RequestMapping("/api/analyses")
class AnalysisController {

    private static final ListQuery LIST = ListQuery.equal("unit", "kind")
            .equalNumber("year")
            .days("performedOn")
            .sortable("performedOn", "unit", "kind", "registeredAt");

    private final Desk desk;
    private final AnalysisProjection projection;
    private final OrganisationReader organisation;
    private final Clock clock;

    AnalysisController(Desk desk, AnalysisProjection projection, OrganisationReader organisation, Clock clock) {
        this.desk = desk;
        this.projection = projection;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Register how many analyses of a kind a unit has made on a day; nothing of what they say. */
    @PostMapping
    ResponseEntity<AnalysisView> register(@RequestBody Registration body) {
        return desk.create("analyses", body.unit(), projection, id -> registered(id, body), Function.identity());
    }

    /** Read one registration. */
    @GetMapping("/{id}")
    ResponseEntity<AnalysisView> one(@PathVariable String id) {
        return desk.one(projection, id, Function.identity());
    }

    /** List registrations. */
    @GetMapping
    Page<AnalysisView> list(@RequestParam Map<String, String> parameters) {
        return desk.list(projection, LIST.read(parameters), Function.identity());
    }

    /** Count the analyses of each unit, year and kind. */
    @GetMapping("/counts")
    Page<AnalysisCount> counts(@RequestParam Map<String, String> parameters) {
        Views.Query asked = LIST.read(parameters);
        List<AnalysisCount> counts = AnalysisCount.of(
                desk.list(projection, asked.paged(0, Integer.MAX_VALUE), Function.<AnalysisView>identity())
                        .items());
        List<AnalysisCount> page = counts.stream()
                .skip((long) asked.page() * asked.size())
                .limit(asked.size())
                .toList();
        return new Page<>(page, asked.page(), asked.size(), counts.size());
    }

    /** Take back what was registered by mistake. */
    @PostMapping("/{id}/withdrawal")
    ResponseEntity<AnalysisView> withdraw(@PathVariable String id, @RequestBody Withdrawal body) {
        return desk.act(
                projection, id, view -> new WithdrawAnalyses(AnalysisId.of(id), body.reason()), Function.identity());
    }

    private RegisterAnalyses registered(String id, Registration body) {
        if (organisation.current().unit(body.unit()).isEmpty()) {
            throw Problem.invalid("unit", FieldCode.UNKNOWN_UNIT, "Enheten finns inte: " + body.unit() + ".");
        }
        if (body.performedOn().isAfter(Stockholm.day(clock.instant()))) {
            throw Problem.invalid("performedOn", FieldCode.OUT_OF_RANGE, "Dagen ligger i framtiden.");
        }
        return new RegisterAnalyses(AnalysisId.of(id), body.unit(), body.kind(), body.number(), body.performedOn());
    }

    /** Which unit, of what kind, how many and on which day. */
    @Form
    record Registration(
            String unit,

            @Codes({"INDIVIDUAL", "GROUP_COMPOSITION", "HOME_VISIT", "RSA_CRISIS", "WORK_ENVIRONMENT", "VOR"})
            String kind,

            @Range(min = 1, max = 1000) int number,
            LocalDate performedOn) {}

    /** What was wrong. */
    @Form
    record Withdrawal(@Label @MaxLength(500) String reason) {}
}

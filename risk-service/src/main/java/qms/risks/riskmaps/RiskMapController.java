package qms.risks.riskmaps;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.events.riskmaps.RiskMapCell;
import qms.events.riskmaps.RiskMapId;
import qms.events.riskmaps.RiskMapStep;
import qms.risks.riskmaps.RiskMapCommand.AdoptRiskMap;
import qms.risks.riskmaps.RiskMapCommand.ReviseRiskMap;
import qms.service.api.Desk;
import qms.service.api.ListQuery;
import qms.service.organisation.OrganisationReader;
import qms.web.forms.Codes;
import qms.web.forms.Form;
import qms.web.forms.Label;
import qms.web.forms.MaxLength;
import qms.web.forms.NotEmpty;
import qms.web.forms.Range;
import qms.web.http.Page;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;
import qms.web.time.Stockholm;

/** Risk maps over HTTP: turns a request into a command or a query, nothing else. */
@RestController
@RequestMapping("/api/risk-maps")
class RiskMapController {

    private static final ListQuery LIST = ListQuery.equal("unit").sortable("unit", "name");

    private final Desk desk;
    private final RiskMapProjection projection;
    private final OrganisationReader organisation;
    private final Clock clock;

    RiskMapController(Desk desk, RiskMapProjection projection, OrganisationReader organisation, Clock clock) {
        this.desk = desk;
        this.projection = projection;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Give a unit and what is below it a map of their own; it begins as the standard. */
    @PostMapping
    ResponseEntity<RiskMapDetails> adopt(@RequestBody Adoption body) {
        return desk.create(
                "risk-maps",
                body.unit(),
                projection,
                id -> {
                    refuseUnknown(body.unit());
                    return new AdoptRiskMap(RiskMapId.of(id), body.unit(), body.name(), Drawing.STANDARD);
                },
                this::details);
    }

    /** Read one map with all its versions. */
    @GetMapping("/{id}")
    ResponseEntity<RiskMapDetails> one(@PathVariable String id) {
        return desk.one(projection, id, this::details);
    }

    /** List the maps; that of the organisation has an empty unit. */
    @GetMapping
    Page<RiskMapDetails> list(@RequestParam Map<String, String> parameters) {
        return desk.list(projection, LIST.read(parameters), this::details);
    }

    /** Give a map a new version; what was assessed before keeps its level. */
    @PostMapping("/{id}/versions")
    ResponseEntity<RiskMapDetails> revise(@PathVariable String id, @RequestBody Revision body) {
        return desk.act(
                projection,
                id,
                view -> new ReviseRiskMap(
                        RiskMapId.of(id),
                        todayOrLater(body.validFrom()),
                        body.reason(),
                        RiskMapForm.drawing(steps(body.probability()), steps(body.consequence()), cells(body.cells()))),
                this::details);
    }

    private RiskMapDetails details(RiskMapView view) {
        return RiskMapDetails.of(view, today());
    }

    static List<RiskMapStep> steps(List<StepForm> given) {
        return given.stream()
                .map(step -> new RiskMapStep(step.step(), step.label(), step.definition()))
                .toList();
    }

    static List<RiskMapCell> cells(List<CellForm> given) {
        return given.stream()
                .map(cell -> new RiskMapCell(cell.probability(), cell.consequence(), cell.level()))
                .toList();
    }

    /** A map that held already would make the levels of past days a matter of when somebody looks. */
    private LocalDate todayOrLater(LocalDate validFrom) {
        if (validFrom.isBefore(today())) {
            throw Problem.invalid("validFrom", FieldCode.OUT_OF_RANGE, "En ny version kan börja gälla tidigast i dag.");
        }
        return validFrom;
    }

    private LocalDate today() {
        return Stockholm.day(clock.instant());
    }

    private void refuseUnknown(String unit) {
        if (organisation.current().unit(unit).isEmpty()) {
            throw Problem.invalid("unit", FieldCode.UNKNOWN_UNIT, "Enheten finns inte: " + unit + ".");
        }
    }

    /** For which unit, and what the map is called. */
    @Form
    record Adoption(String unit, @Label @MaxLength(200) String name) {}

    /** From which day, why, and how the whole map then looks. */
    @Form
    record Revision(
            LocalDate validFrom,
            @Label @MaxLength(2000) String reason,
            @NotEmpty List<StepForm> probability,
            @NotEmpty List<StepForm> consequence,
            @NotEmpty List<CellForm> cells) {}

    /** One step of an axis: what it is called and what it means. */
    record StepForm(
            @Range(min = 1, max = 5) int step,
            @Label @MaxLength(100) String label,
            @Label @MaxLength(500) String definition) {}

    /** The level of one pair. */
    record CellForm(
            @Range(min = 1, max = 5) int probability,
            @Range(min = 1, max = 5) int consequence,
            @Codes({"LOW", "MEDIUM", "CRITICAL"}) String level) {}
}

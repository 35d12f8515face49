package qms.risks.riskanalyses;

import java.time.Clock;
import java.time.LocalDate;
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
import qms.events.riskanalyses.RiskAnalysisId;
import qms.events.risks.RiskId;
import qms.risks.riskanalyses.RiskAnalysisCommand.ApproveRiskAnalysis;
import qms.risks.riskanalyses.RiskAnalysisCommand.ArchiveRiskAnalysis;
import qms.risks.riskanalyses.RiskAnalysisCommand.CopyRisks;
import qms.risks.riskanalyses.RiskAnalysisCommand.DraftRiskAnalysis;
import qms.risks.riskanalyses.RiskAnalysisCommand.IdentifyImprovementArea;
import qms.risks.riskanalyses.RiskAnalysisCommand.IncludeRisk;
import qms.risks.riskanalyses.RiskAnalysisCommand.PlanRiskAnalysis;
import qms.risks.riskanalyses.RiskAnalysisCommand.PrioritiseRisk;
import qms.risks.riskanalyses.RiskAnalysisCommand.PutIntoForce;
import qms.risks.riskanalyses.RiskAnalysisCommand.ReviewRiskAnalysis;
import qms.risks.riskanalyses.RiskAnalysisCommand.ReviseRiskAnalysis;
import qms.risks.riskanalyses.RiskAnalysisCommand.SupersedeRiskAnalysis;
import qms.risks.riskanalyses.RiskAnalysisForms.Approving;
import qms.risks.riskanalyses.RiskAnalysisForms.Archiving;
import qms.risks.riskanalyses.RiskAnalysisForms.Area;
import qms.risks.riskanalyses.RiskAnalysisForms.Choice;
import qms.risks.riskanalyses.RiskAnalysisForms.Copying;
import qms.risks.riskanalyses.RiskAnalysisForms.Drafting;
import qms.risks.riskanalyses.RiskAnalysisForms.Entry;
import qms.risks.riskanalyses.RiskAnalysisForms.Inclusion;
import qms.risks.riskanalyses.RiskAnalysisForms.Planning;
import qms.risks.riskanalyses.RiskAnalysisForms.Reviewing;
import qms.risks.riskanalyses.RiskAnalysisForms.Revision;
import qms.risks.riskanalyses.RiskAnalysisForms.Supersession;
import qms.service.api.Desk;
import qms.service.api.ListQuery;
import qms.service.organisation.OrganisationReader;
import qms.web.http.Page;
import qms.web.identity.Actors;
import qms.web.identity.Role;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;
import qms.web.time.Stockholm;

/** Risk analyses over HTTP: turns a request into a command or a query, nothing else. */
@RestController
@RequestMapping("/api/risk-analyses")
class RiskAnalysisController {

    private static final ListQuery LIST = ListQuery.equal("unit", "kind", "status")
            .equalNumber("year")
            .sortable("year", "unit", "status", "registeredAt");

    private final Desk desk;
    private final RiskAnalysisProjection projection;
    private final AnalysedRisks risks;
    private final ReviewPolicy policy;
    private final OrganisationReader organisation;
    private final Clock clock;

    RiskAnalysisController(
            Desk desk,
            RiskAnalysisProjection projection,
            AnalysedRisks risks,
            ReviewPolicy policy,
            OrganisationReader organisation,
            Clock clock) {
        this.desk = desk;
        this.projection = projection;
        this.risks = risks;
        this.policy = policy;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Plan the risk analysis of a unit and year, or one that a change makes needed. */
    @PostMapping
    ResponseEntity<RiskAnalysisDetails> plan(@RequestBody Planning body) {
        return desk.create("risk-analyses", body.unit(), projection, id -> planned(id, body), this::details);
    }

    /** Read one risk analysis. */
    @GetMapping("/{id}")
    ResponseEntity<RiskAnalysisDetails> one(@PathVariable String id) {
        return desk.one(projection, id, this::details);
    }

    /** List risk analyses. */
    @GetMapping
    Page<RiskAnalysisDetails> list(@RequestParam Map<String, String> parameters) {
        return desk.list(projection, LIST.read(parameters), this::details);
    }

    /** Begin to work with a planned analysis. */
    @PostMapping("/{id}/drafting")
    ResponseEntity<RiskAnalysisDetails> draft(
            @PathVariable String id, @RequestBody(required = false) @Nullable Drafting body) {
        return act(id, view -> new DraftRiskAnalysis(RiskAnalysisId.of(id)));
    }

    /** Take over the open risks of an earlier year, each as a risk of this one. */
    @PostMapping("/{id}/copying")
    ResponseEntity<RiskAnalysisDetails> copy(@PathVariable String id, @RequestBody Copying body) {
        return act(id, view -> {
            var carried = risks.carryOver(view, body.from());
            return new CopyRisks(RiskAnalysisId.of(id), RiskAnalysisId.of(body.from()), carried);
        });
    }

    /** Make a risk of the unit part of the analysis. */
    @PostMapping("/{id}/risks")
    ResponseEntity<RiskAnalysisDetails> include(@PathVariable String id, @RequestBody Inclusion body) {
        return act(id, view -> {
            risks.refuseForeign(view, body.risk());
            return new IncludeRisk(RiskAnalysisId.of(id), RiskId.of(body.risk()));
        });
    }

    /** Write down what last year's report has shown. */
    @PostMapping("/{id}/improvement-areas")
    ResponseEntity<RiskAnalysisDetails> improve(@PathVariable String id, @RequestBody Area body) {
        return act(id, view -> new IdentifyImprovementArea(RiskAnalysisId.of(id), body.area(), body.source()));
    }

    /** Choose a risk to be worked with first next year. */
    @PostMapping("/{id}/priorities")
    ResponseEntity<RiskAnalysisDetails> prioritise(@PathVariable String id, @RequestBody Choice body) {
        return act(id, view -> {
            risks.refuseForeign(view, body.risk());
            return new PrioritiseRisk(RiskAnalysisId.of(id), RiskId.of(body.risk()), body.reason());
        });
    }

    /** Approve the analysis; the values of its risks are kept as they stand. */
    @PostMapping("/{id}/approval")
    ResponseEntity<RiskAnalysisDetails> approve(
            @PathVariable String id, @RequestBody(required = false) @Nullable Approving body) {
        return act(id, view -> new ApproveRiskAnalysis(RiskAnalysisId.of(id), approver(), risks.toApprove(view)));
    }

    /** Put an approved analysis into force. */
    @PostMapping("/{id}/entry-into-force")
    ResponseEntity<RiskAnalysisDetails> putIntoForce(@PathVariable String id, @RequestBody Entry body) {
        return act(id, view -> new PutIntoForce(RiskAnalysisId.of(id), body.from() == null ? today() : body.from()));
    }

    /** Tell that the analysis has been gone through again. */
    @PostMapping("/{id}/reviews")
    ResponseEntity<RiskAnalysisDetails> review(@PathVariable String id, @RequestBody Reviewing body) {
        return act(
                id,
                view -> new ReviewRiskAnalysis(RiskAnalysisId.of(id), pastOrToday(body.reviewedOn()), body.finding()));
    }

    /** Take an analysis in force up again during its year, as a new version. */
    @PostMapping("/{id}/revision")
    ResponseEntity<RiskAnalysisDetails> revise(@PathVariable String id, @RequestBody Revision body) {
        return act(id, view -> new ReviseRiskAnalysis(RiskAnalysisId.of(id), body.reason()));
    }

    /** Let the analysis of a later year take its place. */
    @PostMapping("/{id}/supersession")
    ResponseEntity<RiskAnalysisDetails> supersede(@PathVariable String id, @RequestBody Supersession body) {
        return act(id, view -> superseded(view, body.by()));
    }

    /** Put an analysis away. */
    @PostMapping("/{id}/archiving")
    ResponseEntity<RiskAnalysisDetails> archive(@PathVariable String id, @RequestBody Archiving body) {
        return act(id, view -> new ArchiveRiskAnalysis(RiskAnalysisId.of(id), body.reason()));
    }

    private ResponseEntity<RiskAnalysisDetails> act(String id, Function<RiskAnalysisView, Object> command) {
        return desk.act(projection, id, command, this::details);
    }

    private RiskAnalysisDetails details(RiskAnalysisView view) {
        return RiskAnalysisDetails.of(view, policy, today());
    }

    private PlanRiskAnalysis planned(String id, Planning body) {
        if (organisation.current().unit(body.unit()).isEmpty()) {
            throw Problem.invalid("unit", FieldCode.UNKNOWN_UNIT, "Enheten finns inte: " + body.unit() + ".");
        }
        if (body.kind().equals("CHANGE") && body.occasion() == null) {
            throw Problem.invalid("occasion", FieldCode.MISSING, "Skriv vilken förändring analysen gäller.");
        }
        return new PlanRiskAnalysis(
                RiskAnalysisId.of(id), body.unit(), body.year(), body.kind(), body.occasion(), body.plannedFor());
    }

    private SupersedeRiskAnalysis superseded(RiskAnalysisView view, String by) {
        if (!risks.exists(by)) {
            throw Problem.invalid("by", FieldCode.UNKNOWN_REFERENCE, "Det finns ingen sådan riskanalys.");
        }
        return new SupersedeRiskAnalysis(
                RiskAnalysisId.of(view.id()), RiskAnalysisId.of(by), risks.isSucceeded(view, by));
    }

    private static String approver() {
        return (Actors.current().has(Role.DEPARTMENT_MANAGER) ? Role.DEPARTMENT_MANAGER : Role.PROCESS_OWNER).name();
    }

    private LocalDate pastOrToday(@Nullable LocalDate given) {
        if (given != null && given.isAfter(today())) {
            throw Problem.invalid("reviewedOn", FieldCode.OUT_OF_RANGE, "Dagen ligger i framtiden.");
        }
        return given == null ? today() : given;
    }

    private LocalDate today() {
        return Stockholm.day(clock.instant());
    }
}

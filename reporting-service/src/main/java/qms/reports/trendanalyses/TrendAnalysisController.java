package qms.reports.trendanalyses;

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
import qms.events.changerequests.ChangeRequestId;
import qms.events.measures.MeasureId;
import qms.events.trendanalyses.TrendAnalysisId;
import qms.reports.trendanalyses.TrendAnalysisCommand.AddMaterial;
import qms.reports.trendanalyses.TrendAnalysisCommand.ConcludeAnalysis;
import qms.reports.trendanalyses.TrendAnalysisCommand.FollowUpAnalysis;
import qms.reports.trendanalyses.TrendAnalysisCommand.PlanAnalysis;
import qms.reports.trendanalyses.TrendAnalysisCommand.ReopenAnalysis;
import qms.reports.trendanalyses.TrendAnalysisCommand.StartAnalysis;
import qms.reports.trendanalyses.TrendAnalysisForms.ConclusionForm;
import qms.reports.trendanalyses.TrendAnalysisForms.FollowUpForm;
import qms.reports.trendanalyses.TrendAnalysisForms.Material;
import qms.reports.trendanalyses.TrendAnalysisForms.Plan;
import qms.reports.trendanalyses.TrendAnalysisForms.Reopening;
import qms.reports.trendanalyses.TrendAnalysisForms.Start;
import qms.service.api.Desk;
import qms.service.api.ListQuery;
import qms.service.api.OwnRole;
import qms.service.export.Formats;
import qms.service.export.OnPaper;
import qms.service.organisation.OrgUnit;
import qms.service.organisation.OrganisationReader;
import qms.web.http.Page;

/** Analyses of patterns and trends over HTTP. */
@RestController
@RequestMapping("/api/trend-analyses")
class TrendAnalysisController {

    private static final ListQuery LIST = ListQuery.equal("unit", "status", "measure", "changeRequest", "externalId")
            .days("to")
            .sortable("to", "from", "unit", "status", "registeredAt");

    private final Desk desk;
    private final TrendAnalysisProjection projection;
    private final TrendAnalysisForm form;
    private final OrganisationReader organisation;

    TrendAnalysisController(
            Desk desk, TrendAnalysisProjection projection, TrendAnalysisForm form, OrganisationReader organisation) {
        this.desk = desk;
        this.projection = projection;
        this.form = form;
        this.organisation = organisation;
    }

    /** Plan an analysis of a unit's figures of a stretch of days. */
    @PostMapping
    ResponseEntity<TrendAnalysisView> plan(@RequestBody Plan body) {
        return desk.create(
                "trend-analyses",
                body.unit(),
                projection,
                id -> {
                    form.check(body);
                    return new PlanAnalysis(
                            TrendAnalysisId.of(id),
                            body.unit(),
                            body.title(),
                            body.from(),
                            body.to(),
                            body.plannedFor());
                },
                view -> view);
    }

    /** Read one analysis. */
    @GetMapping("/{id}")
    ResponseEntity<TrendAnalysisView> one(@PathVariable String id) {
        return desk.one(projection, id, view -> view);
    }

    /** One analysis as a document, with what it rests on. Ask with Accept, or with `?format=html`, `pdf`, `docx`, `xlsx` or `csv`. */
    @GetMapping(
            path = "/{id}/document",
            produces = {Formats.HTML, Formats.PDF, Formats.DOCX, Formats.XLSX, Formats.CSV})
    ResponseEntity<OnPaper> document(@PathVariable String id) {
        TrendAnalysisView analysis = desk.beside(projection, id).view();
        String name =
                organisation.current().unit(analysis.unit()).map(OrgUnit::name).orElse(analysis.unit());
        return ResponseEntity.ok(TrendAnalysisPaper.of(analysis, name));
    }

    /** List analyses. */
    @GetMapping
    Page<TrendAnalysisView> list(@RequestParam Map<String, String> parameters) {
        return desk.list(projection, LIST.read(parameters), view -> view);
    }

    /** Begin an analysis. */
    @PostMapping("/{id}/start")
    ResponseEntity<TrendAnalysisView> start(
            @PathVariable String id, @RequestBody(required = false) @Nullable Start body) {
        return act(
                id,
                analysis ->
                        new StartAnalysis(analysis, form.dayOr("startedOn", body == null ? null : body.startedOn())));
    }

    /** Add a figure or pattern that was looked at. */
    @PostMapping("/{id}/material")
    ResponseEntity<TrendAnalysisView> addMaterial(@PathVariable String id, @RequestBody Material body) {
        return act(id, analysis -> new AddMaterial(analysis, TrendAnalysisForm.material(body), body.note()));
    }

    /** Say what the analysis has led to. */
    @PostMapping("/{id}/conclusion")
    ResponseEntity<TrendAnalysisView> conclude(@PathVariable String id, @RequestBody ConclusionForm body) {
        return act(id, analysis -> {
            form.check(body);
            return new ConcludeAnalysis(
                    analysis,
                    body.conclusions(),
                    body.measures().stream().map(MeasureId::of).toList(),
                    body.noActionReason(),
                    body.changeRequests().stream().map(ChangeRequestId::of).toList(),
                    form.dayOr("concludedOn", body.concludedOn()),
                    OwnRole.ofTheActor());
        });
    }

    /** Say what came of the conclusions. */
    @PostMapping("/{id}/follow-up")
    ResponseEntity<TrendAnalysisView> followUp(@PathVariable String id, @RequestBody FollowUpForm body) {
        return act(
                id,
                analysis -> new FollowUpAnalysis(
                        analysis,
                        body.result(),
                        form.dayOr("followedUpOn", body.followedUpOn()),
                        OwnRole.ofTheActor()));
    }

    /** Take a concluded analysis up again. */
    @PostMapping("/{id}/reopening")
    ResponseEntity<TrendAnalysisView> reopen(@PathVariable String id, @RequestBody Reopening body) {
        return act(id, analysis -> new ReopenAnalysis(analysis, body.reason()));
    }

    private ResponseEntity<TrendAnalysisView> act(String id, Function<TrendAnalysisId, TrendAnalysisCommand> command) {
        return desk.act(projection, id, view -> command.apply(TrendAnalysisId.of(id)), view -> view);
    }
}

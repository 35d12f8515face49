package qms.reports.writtenreports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.events.writtenreports.WrittenReportId;
import qms.reports.platform.Templates;
import qms.reports.platform.Templates.Template;
import qms.reports.writtenreports.WrittenReportCommand.CompileDraft;
import qms.reports.writtenreports.WrittenReportCommand.CopyReport;
import qms.reports.writtenreports.WrittenReportCommand.ExplainFinding;
import qms.reports.writtenreports.WrittenReportCommand.Plan;
import qms.reports.writtenreports.WrittenReportCommand.PlanReport;
import qms.reports.writtenreports.WrittenReportCommand.ReopenReport;
import qms.reports.writtenreports.WrittenReportCommand.ReviewReport;
import qms.reports.writtenreports.WrittenReportCommand.Section;
import qms.reports.writtenreports.WrittenReportCommand.StartCollecting;
import qms.reports.writtenreports.WrittenReportForms.Copy;
import qms.reports.writtenreports.WrittenReportForms.FindingExplanation;
import qms.reports.writtenreports.WrittenReportForms.NextStep;
import qms.reports.writtenreports.WrittenReportForms.Planning;
import qms.reports.writtenreports.WrittenReportForms.Reopening;
import qms.service.api.Desk;
import qms.service.api.ListQuery;
import qms.service.api.OwnRole;
import qms.service.organisation.OrganisationReader;
import qms.web.http.Page;
import qms.web.problems.FieldCode;
import qms.web.problems.FieldProblem;
import qms.web.problems.Problem;

/** Written reports over HTTP: turns a request into a command or a query, nothing else. */
@RestController
@RequestMapping("/api/written-reports")
class WrittenReportController {

    private static final String COLLECTION = "written-reports";
    private static final String TERTIAL_REPORT = "TERTIAL_REPORT";
    private static final ListQuery LIST = ListQuery.equal("unit", "kind", "status", "tertial", "externalId")
            .equalNumber("year")
            .sortable("year", "unit", "kind", "status", "registeredAt");

    private final Desk desk;
    private final WrittenReportDesk reports;
    private final WrittenReportProjection projection;
    private final Templates templates;
    private final OrganisationReader organisation;

    WrittenReportController(
            Desk desk,
            WrittenReportDesk reports,
            WrittenReportProjection projection,
            Templates templates,
            OrganisationReader organisation) {
        this.desk = desk;
        this.reports = reports;
        this.projection = projection;
        this.templates = templates;
        this.organisation = organisation;
    }

    /** Plan a written report, with the chapters of its template. */
    @PostMapping
    ResponseEntity<WrittenReportDetails> plan(@RequestBody Planning body) {
        return desk.create(
                COLLECTION,
                body.unit(),
                projection,
                id -> new PlanReport(WrittenReportId.of(id), planOf(body)),
                WrittenReportDetails::of);
    }

    /** Read one written report, with all that has been written in its chapters. */
    @GetMapping("/{id}")
    ResponseEntity<WrittenReportDetails> one(@PathVariable String id) {
        return desk.one(projection, id, WrittenReportDetails::of);
    }

    /** List written reports. */
    @GetMapping
    Page<WrittenReportDetails> list(@RequestParam Map<String, String> parameters) {
        return desk.list(projection, LIST.read(parameters), WrittenReportDetails::of);
    }

    /** Give the chapters out to be written. */
    @PostMapping("/{id}/collection")
    ResponseEntity<WrittenReportDetails> collect(
            @PathVariable String id, @RequestBody(required = false) @Nullable NextStep body) {
        return reports.act(id, (report, view) -> new StartCollecting(report));
    }

    /** Put the chapters together to a draft; they may still be written in. */
    @PostMapping("/{id}/draft")
    ResponseEntity<WrittenReportDetails> draft(
            @PathVariable String id, @RequestBody(required = false) @Nullable NextStep body) {
        return reports.act(id, (report, view) -> new CompileDraft(report));
    }

    /** Explain what the X-ray has found, where it is not to be mended. */
    @PostMapping("/{id}/explanations")
    ResponseEntity<WrittenReportDetails> explain(@PathVariable String id, @RequestBody FindingExplanation body) {
        return reports.act(id, (report, view) -> new ExplainFinding(report, body.finding(), body.text()));
    }

    /** Say that the draft has been read as a whole and is right. */
    @PostMapping("/{id}/reviews")
    ResponseEntity<WrittenReportDetails> review(
            @PathVariable String id, @RequestBody(required = false) @Nullable NextStep body) {
        return reports.act(
                id,
                (report, view) -> new ReviewReport(report, OwnRole.ofTheActor(), reports.dayOr("reviewedOn", null)));
    }

    /** Make a draft again of what was reviewed or frozen and has not been submitted. */
    @PostMapping("/{id}/reopening")
    ResponseEntity<WrittenReportDetails> reopen(@PathVariable String id, @RequestBody Reopening body) {
        return reports.act(id, (report, view) -> new ReopenReport(report, body.reason()));
    }

    /** Copy a report to another year: the same version of the template and the texts as drafts; its figures are those of that year. */
    @PostMapping("/{id}/copies")
    ResponseEntity<WrittenReportDetails> copy(@PathVariable String id, @RequestBody Copy body) {
        WrittenReportView from = desk.beside(projection, id).view();
        WrittenReportView.Planned planned = from.planned();
        return desk.create(
                COLLECTION,
                from.unit(),
                projection,
                copy -> new CopyReport(
                        WrittenReportId.of(copy), copied(planned, body), WrittenReportId.of(id), sections(from)),
                WrittenReportDetails::of);
    }

    private Plan planOf(Planning body) {
        List<FieldProblem> problems = new ArrayList<>();
        if (organisation.current().unit(body.unit()).isEmpty()) {
            problems.add(new FieldProblem("unit", FieldCode.UNKNOWN_UNIT, "Enheten finns inte: " + body.unit() + "."));
        }
        if (body.kind().equals(TERTIAL_REPORT) != (body.tertial() != null)) {
            problems.add(new FieldProblem(
                    "tertial",
                    body.tertial() == null ? FieldCode.MISSING : FieldCode.OUT_OF_RANGE,
                    "En tertialrapport, och ingen annan, är för ett tertial."));
        }
        Optional<Template> template = template(body, problems);
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
        Template chosen = template.orElseThrow();
        return new Plan(
                body.unit(),
                body.kind(),
                body.year(),
                body.tertial(),
                body.title(),
                chosen.id(),
                chosen.version(),
                chosen.chapters());
    }

    private Optional<Template> template(Planning body, List<FieldProblem> problems) {
        String own = body.template();
        Optional<Template> found = own == null
                ? Optional.of(templates.standard(body.kind()))
                : templates.find(own).filter(template -> template.kind().equals(body.kind()));
        if (found.isEmpty()) {
            problems.add(new FieldProblem(
                    "template", FieldCode.UNKNOWN_REFERENCE, "Det finns ingen mall i bruk med det id:t för slaget."));
        }
        return found;
    }

    private static Plan copied(WrittenReportView.Planned planned, Copy body) {
        return new Plan(
                planned.unit(),
                planned.kind(),
                Optional.ofNullable(body.year()).orElse(planned.year() + 1),
                planned.tertial(),
                Optional.ofNullable(body.title()).orElse(planned.title()),
                planned.template(),
                planned.templateVersion(),
                planned.chapters());
    }

    private static List<Section> sections(WrittenReportView from) {
        return from.sections().stream()
                .filter(section -> !section.blocks().isEmpty())
                .map(section -> new Section(section.chapter(), section.department(), section.blocks()))
                .toList();
    }
}

package qms.reports.templates;

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
import qms.events.reporttemplates.ReportTemplateId;
import qms.reports.platform.Templates.Template;
import qms.reports.templates.ReportTemplateCommand.AdoptTemplate;
import qms.reports.templates.ReportTemplateCommand.RetireTemplate;
import qms.reports.templates.ReportTemplateCommand.ReviseTemplate;
import qms.reports.templates.ReportTemplateForms.Adoption;
import qms.reports.templates.ReportTemplateForms.Retirement;
import qms.reports.templates.ReportTemplateForms.Revision;
import qms.service.api.Desk;
import qms.service.api.ListQuery;
import qms.service.organisation.OrganisationReader;
import qms.web.http.Page;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;

/** Templates of written reports over HTTP. */
@RestController
@RequestMapping("/api/report-templates")
class ReportTemplateController {

    private static final ListQuery LIST =
            ListQuery.equal("unit", "kind", "status").sortable("unit", "kind", "name");

    private final Desk desk;
    private final ReportTemplateProjection projection;
    private final OrganisationReader organisation;

    ReportTemplateController(Desk desk, ReportTemplateProjection projection, OrganisationReader organisation) {
        this.desk = desk;
        this.projection = projection;
        this.organisation = organisation;
    }

    /** Decide on a template of a board's own. */
    @PostMapping
    ResponseEntity<ReportTemplateView> adopt(@RequestBody Adoption body) {
        return desk.create(
                "report-templates",
                body.unit(),
                projection,
                id -> {
                    if (organisation.current().unit(body.unit()).isEmpty()) {
                        throw Problem.invalid(
                                "unit", FieldCode.UNKNOWN_UNIT, "Enheten finns inte: " + body.unit() + ".");
                    }
                    return new AdoptTemplate(
                            ReportTemplateId.of(id),
                            body.unit(),
                            body.kind(),
                            body.name(),
                            ReportTemplateForms.chapters(body.kind(), body.chapters(), organisation.current()));
                },
                view -> view);
    }

    /** Read one template, in its newest version. */
    @GetMapping("/{id}")
    ResponseEntity<ReportTemplateView> one(@PathVariable String id) {
        return desk.one(projection, id, view -> view);
    }

    /** List templates. */
    @GetMapping
    Page<ReportTemplateView> list(@RequestParam Map<String, String> parameters) {
        return desk.list(projection, LIST.read(parameters), view -> view);
    }

    /** Read the template that there is for each kind of report before anybody has decided on another. */
    @GetMapping("/standard")
    List<Template> standard() {
        return StandardTemplates.all();
    }

    /** Change the chapters of a template: a new version, which reports made from now on will have. */
    @PostMapping("/{id}/revisions")
    ResponseEntity<ReportTemplateView> revise(@PathVariable String id, @RequestBody Revision body) {
        return desk.act(
                projection,
                id,
                view -> new ReviseTemplate(
                        ReportTemplateId.of(id),
                        ReportTemplateForms.chapters(view.kind(), body.chapters(), organisation.current()),
                        body.reason()),
                view -> view);
    }

    /** Take a template out of use. */
    @PostMapping("/{id}/retirement")
    ResponseEntity<ReportTemplateView> retire(@PathVariable String id, @RequestBody Retirement body) {
        return desk.act(
                projection, id, view -> new RetireTemplate(ReportTemplateId.of(id), body.reason()), view -> view);
    }
}

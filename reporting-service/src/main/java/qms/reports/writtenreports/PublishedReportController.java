package qms.reports.writtenreports;

import java.time.Duration;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.reports.platform.PublicNumbers;
import qms.service.api.ListQuery;
import qms.service.export.Formats;
import qms.service.organisation.OrgUnit;
import qms.service.organisation.Organisation;
import qms.service.organisation.OrganisationReader;
import qms.service.projection.Streams;
import qms.service.projection.Versioned;
import qms.service.projection.Views;
import qms.web.http.Page;
import qms.web.problems.CommonProblem;
import qms.web.problems.Problem;

/** What anybody may read of reports, without logging in: those that are published, and no persons. */
@RestController
@RequestMapping("/api/written-reports/published")
class PublishedReportController {

    private static final ListQuery LIST =
            ListQuery.equal("unit", "kind", "tertial").equalNumber("year").sortable("year", "unit", "kind");

    /** A supplement is seen within minutes, and a page that many read is not asked for each time. */
    private static final CacheControl A_WHILE =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

    private final Streams streams;
    private final Views views;
    private final WrittenReportProjection projection;
    private final WrittenFigures figures;
    private final PublicNumbers numbers;
    private final OrganisationReader organisation;

    PublishedReportController(
            Streams streams,
            Views views,
            WrittenReportProjection projection,
            WrittenFigures figures,
            PublicNumbers numbers,
            OrganisationReader organisation) {
        this.streams = streams;
        this.views = views;
        this.projection = projection;
        this.figures = figures;
        this.numbers = numbers;
        this.organisation = organisation;
    }

    /** List the published reports, the newest year first. */
    @GetMapping
    ResponseEntity<Page<PublishedReport.Head>> published(@RequestParam Map<String, String> parameters) {
        Views.Query asked = LIST.read(parameters).equalTo("published", true);
        Views.Query ordered = asked.sort().isEmpty() ? asked.sortedBy("-year", "unit") : asked;
        Organisation now = organisation.current();
        Page<PublishedReport.Head> page = views.list(projection, ordered)
                .map(report -> PublishedReport.Head.of(report, name(now, report.unit())));
        return ResponseEntity.ok().cacheControl(A_WHILE).body(page);
    }

    /**
     * Read a published report, with small numbers hidden. Also as a document: ask with Accept, or with `?format=html`, `pdf`, `docx`, `xlsx` or
     * `csv`.
     */
    @GetMapping(
            path = "/{id}",
            produces = {
                MediaType.APPLICATION_JSON_VALUE,
                Formats.HTML,
                Formats.PDF,
                Formats.DOCX,
                Formats.XLSX,
                Formats.CSV
            })
    ResponseEntity<PublishedReport> onePublished(@PathVariable String id) {
        Versioned<WrittenReportView> found = streams.read(projection, id)
                .filter(report -> report.view().status().isPublished())
                .orElseThrow(PublishedReportController::notFound);
        WrittenReportView report = found.view();
        Organisation now = organisation.current();
        PublicReading reading = new PublicReading(
                report,
                figures.shown(report),
                unit -> name(now, unit),
                unit -> numbers.of(unit, report.planned().year()));
        return ResponseEntity.ok()
                .cacheControl(A_WHILE)
                .body(PublishedReport.of(report, name(now, report.unit()), reading));
    }

    private static String name(Organisation organisation, String unit) {
        return organisation.unit(unit).map(OrgUnit::name).orElse(unit);
    }

    /** The same for what is not published as for what is not there: a stranger is not told of drafts. */
    private static Problem notFound() {
        return Problem.of(CommonProblem.NOT_FOUND, "Det finns ingen publicerad rapport här med det id:t.");
    }
}

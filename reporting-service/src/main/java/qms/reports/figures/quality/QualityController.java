package qms.reports.figures.quality;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.reports.figures.FactReader;
import qms.reports.figures.Known;
import qms.reports.figures.ProviderNames;
import qms.reports.figures.ReportDesk;
import qms.reports.figures.Scope;
import qms.reports.figures.condensed.CondensedFacts;
import qms.service.export.Formats;
import qms.web.time.Tertial;

/** Quality and tertial reports over HTTP. */
@RestController
@RequestMapping("/api/reports")
class QualityController {

    private final ReportDesk desk;
    private final FactReader reader;
    private final CondensedFacts condensed;
    private final ProviderNames providers;

    QualityController(ReportDesk desk, FactReader reader, CondensedFacts condensed, ProviderNames providers) {
        this.desk = desk;
        this.reader = reader;
        this.condensed = condensed;
        this.providers = providers;
    }

    /**
     * The figures of a year for a unit with all that stands below it. Also as a document, with a column for each department: ask with Accept,
     * or with `?format=html`, `pdf`, `docx`, `xlsx` or `csv`.
     */
    @GetMapping(
            path = "/quality/{unit}/{year}",
            produces = {
                MediaType.APPLICATION_JSON_VALUE,
                Formats.HTML,
                Formats.PDF,
                Formats.DOCX,
                Formats.XLSX,
                Formats.CSV
            })
    ResponseEntity<QualityReport> year(
            HttpServletRequest request,
            @PathVariable String unit,
            @PathVariable String year,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String recordedBy) {
        Known known = ReportDesk.known(asOf, recordedBy);
        return desk.certified(request, unit, year, scope -> QualityReports.ofYear(scope, known, facts(scope)));
    }

    /**
     * The figures of one tertial. Also as a document, as for a year.
     *
     * @param tertial T1 is January to April, T2 May to August, T3 September to December
     * @param cumulative from 1 January to the end of the tertial
     */
    @GetMapping(
            path = "/tertial/{unit}/{year}/{tertial}",
            produces = {
                MediaType.APPLICATION_JSON_VALUE,
                Formats.HTML,
                Formats.PDF,
                Formats.DOCX,
                Formats.XLSX,
                Formats.CSV
            })
    ResponseEntity<QualityReport> tertial(
            HttpServletRequest request,
            @PathVariable String unit,
            @PathVariable String year,
            @PathVariable String tertial,
            @RequestParam(defaultValue = "false") boolean cumulative,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String recordedBy) {
        Known known = ReportDesk.known(asOf, recordedBy);
        Tertial part = ReportDesk.tertial(tertial);
        return desk.certified(
                request, unit, year, scope -> QualityReports.ofTertial(scope, known, facts(scope), part, cumulative));
    }

    private QualityFacts facts(Scope scope) {
        return QualityFacts.read(reader, condensed.now(), providers, scope);
    }
}

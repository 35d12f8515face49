package qms.reports.figures.managementreview;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.reports.figures.Known;
import qms.reports.figures.ReportDesk;
import qms.reports.figures.condensed.CondensedFacts;
import qms.service.export.Formats;

/** What a management review starts from, over HTTP. */
@RestController
@RequestMapping("/api/reports/management-review-inputs")
class ManagementReviewController {

    private final ReportDesk desk;
    private final ReviewTables tables;
    private final CondensedFacts condensed;

    ManagementReviewController(ReportDesk desk, ReviewTables tables, CondensedFacts condensed) {
        this.desk = desk;
        this.tables = tables;
        this.condensed = condensed;
    }

    /**
     * What the management of a unit reviews: what became of its last decisions, cases over the years, self-checks, critical risks, open
     * measures, wishes for change, inspections, reviews of providers and trainings. Also as a document: ask with Accept, or with
     * `?format=html`, `pdf`, `docx`, `xlsx` or `csv`.
     */
    @GetMapping(
            path = "/{unit}/{year}",
            produces = {
                MediaType.APPLICATION_JSON_VALUE,
                Formats.HTML,
                Formats.PDF,
                Formats.DOCX,
                Formats.XLSX,
                Formats.CSV
            })
    ResponseEntity<ManagementReviewInputs> inputs(
            HttpServletRequest request,
            @PathVariable String unit,
            @PathVariable String year,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String recordedBy) {
        Known known = ReportDesk.known(asOf, recordedBy);
        return desk.certified(
                request,
                unit,
                year,
                tables.version(),
                scope -> tables.inputs(scope, known, desk.day(known), condensed.now()));
    }
}

package qms.reports.figures.plan;

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
import qms.reports.figures.ReportDesk;
import qms.service.export.Formats;

/** The quality plan over HTTP. */
@RestController
@RequestMapping("/api/reports/quality-plan")
class QualityPlanController {

    private final ReportDesk desk;
    private final FactReader reader;

    QualityPlanController(ReportDesk desk, FactReader reader) {
        this.desk = desk;
        this.reader = reader;
    }

    /**
     * The quality plan of a year for a unit with all that stands below it: one row per risk. Also as a table: ask with Accept, or with
     * `?format=csv`, `xlsx` or `pdf`; as a document with `html` or `docx`.
     */
    @GetMapping(
            path = "/{unit}/{year}",
            produces = {
                MediaType.APPLICATION_JSON_VALUE,
                Formats.CSV,
                Formats.XLSX,
                Formats.PDF,
                Formats.HTML,
                Formats.DOCX
            })
    ResponseEntity<QualityPlan> plan(
            HttpServletRequest request,
            @PathVariable String unit,
            @PathVariable String year,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String recordedBy) {
        Known known = ReportDesk.known(asOf, recordedBy);
        return desk.certified(
                request, unit, year, scope -> QualityPlans.of(scope, known, PlanFacts.read(reader, scope)));
    }
}

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

/** The internal control plan over HTTP. */
@RestController
@RequestMapping("/api/reports/internal-control-plan")
class InternalControlPlanController {

    private final ReportDesk desk;
    private final FactReader reader;

    InternalControlPlanController(ReportDesk desk, FactReader reader) {
        this.desk = desk;
        this.reader = reader;
    }

    /**
     * The internal control plan of a year for a unit with all that stands below it: the risks, what controls them, who sees to it and when, and
     * the follow-ups of T1, T2 and the yearly report. Also as a table, a row per control or measure: ask with Accept, or with `?format=csv`,
     * `xlsx` or `pdf`.
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
    ResponseEntity<InternalControlPlan> internalControlPlan(
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
                scope -> InternalControlPlans.of(scope, known, desk.day(known), PlanFacts.read(reader, scope)));
    }
}

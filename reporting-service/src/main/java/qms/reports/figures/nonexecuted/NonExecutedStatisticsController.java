package qms.reports.figures.nonexecuted;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.reports.figures.CaseAccess;
import qms.reports.figures.CaseKind;
import qms.reports.figures.FactReader;
import qms.reports.figures.Known;
import qms.reports.figures.ReportDesk;
import qms.service.export.Formats;

/** The statistics of non-executed decisions over HTTP. */
@RestController
@RequestMapping("/api/reports/non-executed-decisions")
class NonExecutedStatisticsController {

    private final ReportDesk desk;
    private final FactReader reader;
    private final CaseAccess access;

    NonExecutedStatisticsController(ReportDesk desk, FactReader reader, CaseAccess access) {
        this.desk = desk;
        this.reader = reader;
        this.access = access;
    }

    /**
     * The decisions of a year that were not carried out in time, quarter by quarter (SoL 34 kap. 3 §): by law, kind and waiting time, what was
     * carried out since, and whether IVO was told in time. Also as a document: ask with Accept, or with `?format=html`, `pdf`, `docx`, `xlsx` or
     * `csv`.
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
    ResponseEntity<NonExecutedStatistics> ofYear(
            HttpServletRequest request,
            @PathVariable String unit,
            @PathVariable String year,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String recordedBy) {
        return statistics(request, unit, year, null, ReportDesk.known(asOf, recordedBy));
    }

    /** The same of one quarter, 1 to 4. */
    @GetMapping(
            path = "/{unit}/{year}/{quarter}",
            produces = {
                MediaType.APPLICATION_JSON_VALUE,
                Formats.CSV,
                Formats.XLSX,
                Formats.PDF,
                Formats.HTML,
                Formats.DOCX
            })
    ResponseEntity<NonExecutedStatistics> ofQuarter(
            HttpServletRequest request,
            @PathVariable String unit,
            @PathVariable String year,
            @PathVariable String quarter,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String recordedBy) {
        return statistics(request, unit, year, ReportDesk.quarter(quarter), ReportDesk.known(asOf, recordedBy));
    }

    private ResponseEntity<NonExecutedStatistics> statistics(
            HttpServletRequest request, String unit, String year, @Nullable Integer quarter, Known known) {
        return desk.certified(
                request,
                unit,
                year,
                scope -> new NonExecutedTables(
                                scope, known, desk.day(known), reader.things(CaseKind.NON_EXECUTED, scope), access)
                        .of(quarter));
    }
}

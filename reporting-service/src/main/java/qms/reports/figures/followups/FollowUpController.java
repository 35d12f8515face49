package qms.reports.figures.followups;

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

/** The follow-up report over HTTP. */
@RestController
@RequestMapping("/api/reports/follow-ups")
class FollowUpController {

    private final ReportDesk desk;
    private final FactReader reader;

    FollowUpController(ReportDesk desk, FactReader reader) {
        this.desk = desk;
        this.reader = reader;
    }

    /** Which sections of the unit descriptions are followed up, missing or not yet due. Also as a document: `?format=html`, `pdf`, `docx`, `xlsx` or `csv`. */
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
    ResponseEntity<FollowUpReport> followUps(
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
                scope -> FollowUpReports.of(
                        scope, known, desk.day(known), reader.followUps(scope.candidates(), scope.year())));
    }
}

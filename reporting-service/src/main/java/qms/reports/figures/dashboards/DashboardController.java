package qms.reports.figures.dashboards;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
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
import qms.service.export.Formats;

/** Dashboards over HTTP. */
@RestController
@RequestMapping("/api/dashboards")
class DashboardController {

    private final ReportDesk desk;
    private final DashboardReader reader;

    DashboardController(ReportDesk desk, DashboardReader reader) {
        this.desk = desk;
        this.reader = reader;
    }

    /**
     * How a unit with what stands below it stands on a day. Also as a document: `?format=html`, `pdf`, `docx`, `xlsx` or `csv`.
     *
     * @param year the year of the day, where none is given
     */
    @GetMapping(
            path = "/{unit}",
            produces = {
                MediaType.APPLICATION_JSON_VALUE,
                Formats.HTML,
                Formats.PDF,
                Formats.DOCX,
                Formats.XLSX,
                Formats.CSV
            })
    ResponseEntity<Dashboard> dashboard(
            HttpServletRequest request,
            @PathVariable String unit,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String recordedBy) {
        Known known = ReportDesk.known(asOf, recordedBy);
        String asked = Optional.ofNullable(year)
                .orElseGet(() -> Integer.toString(desk.day(known).getYear()));
        return desk.reportIfNew(request, unit, asked, scope -> reader.read(scope, known));
    }
}

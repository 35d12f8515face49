package qms.reports.figures.dashboards;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.reports.figures.Known;
import qms.reports.figures.ReportDesk;
import qms.service.api.Access;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;

/** What is behind a dashboard's tiles, over HTTP; the cases are opened as in the reports. */
@RestController
@RequestMapping("/api/dashboards/{unit}")
class BehindController {

    private final ReportDesk desk;
    private final BehindReader reader;
    private final Access access;

    BehindController(ReportDesk desk, BehindReader reader, Access access) {
        this.desk = desk;
        this.reader = reader;
        this.access = access;
    }

    /**
     * The risks, self-checks, measures, descriptions or last days behind a tile, with what stands below the unit; only those that the asker may
     * see are named.
     *
     * @param tile the tile's key, such as measures.overdue
     * @param year the year of the day, where none is given
     */
    @GetMapping("/things")
    ResponseEntity<Behind> things(
            HttpServletRequest request,
            @PathVariable String unit,
            @RequestParam(required = false) @Nullable String tile,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String recordedBy) {
        Known known = ReportDesk.known(asOf, recordedBy);
        String asked = year == null ? Integer.toString(desk.day(known).getYear()) : year;
        return desk.report(request, unit, asked, scope -> {
            TaskTile opened = tile(tile);
            return Behinds.of(
                    opened,
                    Asked.of(scope, known, desk.day(known)),
                    reader.candidates(opened, scope),
                    row -> access.permits("GET", row.link(), row.unit().key()));
        });
    }

    private static TaskTile tile(@Nullable String key) {
        return TaskTile.named(key == null ? "" : key)
                .orElseThrow(() -> Problem.invalid(
                        "tile",
                        key == null ? FieldCode.MISSING : FieldCode.UNKNOWN_CODE,
                        "Ange nyckeln för en ruta som inte räknar ärenden, till exempel measures.overdue."));
    }
}

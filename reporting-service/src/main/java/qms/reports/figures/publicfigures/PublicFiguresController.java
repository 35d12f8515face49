package qms.reports.figures.publicfigures;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import qms.reports.figures.Known;
import qms.reports.figures.ReportDesk;
import qms.reports.figures.condensed.CondensedFacts;

/** What anybody may know of the figures, over HTTP without login. */
@RestController
@RequestMapping("/api/reports/public-figures")
class PublicFiguresController {

    private final ReportDesk desk;
    private final CondensedFacts condensed;

    PublicFiguresController(ReportDesk desk, CondensedFacts condensed) {
        this.desk = desk;
        this.condensed = condensed;
    }

    /** The figures of a year that has been reported, with small numbers hidden. */
    @GetMapping("/{unit}/{year}")
    ResponseEntity<PublicFigures> ofYear(
            HttpServletRequest request, @PathVariable String unit, @PathVariable String year) {
        return desk.report(
                request, unit, year, scope -> PublicReports.of(scope, condensed.now(), desk.day(Known.EVERYTHING)));
    }
}

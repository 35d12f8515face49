package qms.reports.figures.quality;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
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
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;
import qms.web.time.Tertial;

/** Quality and tertial reports over HTTP. */
@RestController
@RequestMapping("/api/reports")
class QualityController {

    private final ReportDesk desk;
    private final FactReader reader;
    private final ProviderNames providers;

    QualityController(ReportDesk desk, FactReader reader, ProviderNames providers) {
        this.desk = desk;
        this.reader = reader;
        this.providers = providers;
    }

    /** The figures of a year for a unit with all that stands below it. */
    @GetMapping("/quality/{unit}/{year}")
    ResponseEntity<QualityReport> year(
            HttpServletRequest request,
            @PathVariable String unit,
            @PathVariable String year,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String recordedBy) {
        Known known = ReportDesk.known(asOf, recordedBy);
        return desk.report(request, unit, year, scope -> QualityReports.ofYear(scope, known, facts(scope)));
    }

    /**
     * The figures of one tertial.
     *
     * @param tertial T1 is January to April, T2 May to August, T3 September to December
     * @param cumulative from 1 January to the end of the tertial
     */
    @GetMapping("/tertial/{unit}/{year}/{tertial}")
    ResponseEntity<QualityReport> tertial(
            HttpServletRequest request,
            @PathVariable String unit,
            @PathVariable String year,
            @PathVariable String tertial,
            @RequestParam(defaultValue = "false") boolean cumulative,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String recordedBy) {
        Known known = ReportDesk.known(asOf, recordedBy);
        Tertial part = tertial(tertial);
        return desk.report(
                request, unit, year, scope -> QualityReports.ofTertial(scope, known, facts(scope), part, cumulative));
    }

    private QualityFacts facts(Scope scope) {
        return QualityFacts.read(reader, providers, scope);
    }

    private static Tertial tertial(String text) {
        return Arrays.stream(Tertial.values())
                .filter(tertial -> tertial.name().equals(text))
                .findFirst()
                .orElseThrow(() ->
                        Problem.invalid("tertial", FieldCode.UNKNOWN_CODE, "Ange tertialet som T1, T2 eller T3."));
    }
}

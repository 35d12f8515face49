package qms.reports.figures.drilldown;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.reports.figures.Asked;
import qms.reports.figures.CaseAccess;
import qms.reports.figures.CodeLabels;
import qms.reports.figures.FactReader;
import qms.reports.figures.Known;
import qms.reports.figures.Pages;
import qms.reports.figures.ProviderNames;
import qms.reports.figures.ReportDesk;
import qms.reports.figures.Scope;
import qms.reports.figures.Thing;
import qms.reports.figures.Window;
import qms.service.export.Formats;
import qms.web.http.PageRequest;
import qms.web.time.Tertial;

/** What is behind a figure, over HTTP. */
@RestController
@RequestMapping("/api/reports/drilldown")
class DrillDownController {

    private final ReportDesk desk;
    private final FactReader reader;
    private final CaseAccess access;
    private final ProviderNames providers;

    DrillDownController(ReportDesk desk, FactReader reader, CaseAccess access, ProviderNames providers) {
        this.desk = desk;
        this.reader = reader;
        this.access = access;
        this.providers = providers;
    }

    /**
     * The cases behind a figure of the year or of a tertial; only those that the asker may see are named.
     * Also as a document, with the cases of all pages: `?format=html`, `pdf`, `docx`, `xlsx` or `csv`.
     *
     * @param figure the figure's name in the reports, such as complaints.bySource; without it, incidents.events
     * @param code one of the codes that the figure is divided by; without it, all of them
     * @param tertial T1, T2 or T3; without it, the year
     * @param cumulative from 1 January to the end of the tertial
     * @param from the first day, of days within the year instead of a tertial
     * @param to the last day
     * @param page which page of the cases, counted from 0
     * @param size how many cases a page has, at most 200
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
    ResponseEntity<DrillDown> behind(
            HttpServletRequest request,
            @PathVariable String unit,
            @PathVariable String year,
            @RequestParam(required = false) @Nullable String figure,
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String tertial,
            @RequestParam(defaultValue = "false") boolean cumulative,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String recordedBy,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size) {
        PageRequest rows = Pages.asked(page, size);
        Known known = ReportDesk.known(asOf, recordedBy);
        Asked asked = Asked.of(figure, code);
        Optional<Tertial> part = Asked.tertial(tertial);
        return desk.report(request, unit, year, scope -> {
            Window window = Asked.days(from, to, scope.year())
                    .map(days -> Window.days(scope, days))
                    .orElseGet(() -> Window.of(scope, part, cumulative));
            CodeLabels labels = new CodeLabels(scope.organisation(), providers::name);
            return DrillDowns.of(asked, window, known, things(asked, scope), access, labels)
                    .page(rows);
        });
    }

    private List<Thing> things(Asked asked, Scope scope) {
        return asked.figure().kinds().stream()
                .map(kind -> reader.things(kind, scope))
                .flatMap(Collection::stream)
                .toList();
    }
}

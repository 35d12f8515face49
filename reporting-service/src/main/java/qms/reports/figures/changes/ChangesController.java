package qms.reports.figures.changes;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
import qms.reports.figures.RiskFacts;
import qms.reports.figures.Scope;
import qms.reports.figures.Thing;
import qms.service.export.Formats;
import qms.service.projection.Views;
import qms.service.projection.Views.Query;
import qms.web.time.Tertial;

/** What has changed since the last tertial, over HTTP. */
@RestController
@RequestMapping("/api/reports/tertial/{unit}/{year}/{tertial}/changes")
class ChangesController {

    private static final List<CaseKind> CASES =
            List.of(CaseKind.COMPLAINT, CaseKind.DEVIATION, CaseKind.LEX_SARAH_CASE, CaseKind.LEX_MARIA_CASE);

    private final ReportDesk desk;
    private final FactReader reader;
    private final Views views;
    private final List<RoutineProjection<?>> routines;
    private final CaseAccess access;

    ChangesController(
            ReportDesk desk, FactReader reader, Views views, List<RoutineProjection<?>> routines, CaseAccess access) {
        this.desk = desk;
        this.reader = reader;
        this.views = views;
        this.routines = List.copyOf(routines);
        this.access = access;
    }

    /**
     * What has changed for a unit, with all that stands below it, since the last tertial: cases of earlier tertials, back to the first day of
     * the year before, that were registered late; cases classed otherwise; risks that moved in the matrix, also from the year before; self-checks not performed;
     * follow-ups that are missing; and routines that began to hold. Only what the asker may see is named. Also as a document:
     * `?format=html`, `pdf`, `docx`, `xlsx` or `csv`.
     *
     * @param tertial T1 is January to April, T2 May to August, T3 September to December
     */
    @GetMapping(
            produces = {
                MediaType.APPLICATION_JSON_VALUE,
                Formats.HTML,
                Formats.PDF,
                Formats.DOCX,
                Formats.XLSX,
                Formats.CSV
            })
    ResponseEntity<Changes> changes(
            HttpServletRequest request,
            @PathVariable String unit,
            @PathVariable String year,
            @PathVariable String tertial,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String recordedBy) {
        Known known = ReportDesk.known(asOf, recordedBy);
        Tertial part = ReportDesk.tertial(tertial);
        return desk.report(request, unit, year, scope -> {
            Span span = new Span(scope, part, known, desk.day(known));
            return changes(span).of(span, access::sees);
        });
    }

    private TertialChanges changes(Span span) {
        Scope scope = span.scope();
        return new TertialChanges(
                cases(scope),
                risks(scope),
                reader.things(CaseKind.SELF_CHECK, scope),
                reader.followUps(scope.candidates(), scope.year()),
                routines(span));
    }

    /** Of this year, and those of the one before that they may go on from. */
    private List<RiskFacts> risks(Scope scope) {
        return Stream.of(scope.in(scope.year() - 1), scope)
                .flatMap(each -> reader.risks(each.candidates(), each.year()).stream())
                .toList();
    }

    /** Of this year and the one before; what has stood in both is there once. */
    private Collection<Thing> cases(Scope scope) {
        Map<String, Thing> found = new LinkedHashMap<>();
        CASES.forEach(kind -> Stream.of(scope.in(scope.year() - 1), scope)
                .flatMap(each -> reader.things(kind, each).stream())
                .forEach(thing -> found.put(thing.kind() + thing.id(), thing)));
        return found.values();
    }

    private Map<String, List<Routine>> routines(Span span) {
        Query query = Query.everything()
                .within(RoutineProjection.UNIT, RoutineChanges.units(span))
                .equalTo(RoutineProjection.YEAR, span.scope().year());
        Map<String, List<Routine>> found = new LinkedHashMap<>();
        routines.forEach(projection -> found.put(projection.things(), views.all(projection, query)));
        return found;
    }
}

package qms.deviations.conformance;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.service.api.Access;
import qms.service.organisation.OrganisationReader;
import qms.service.projection.Views;
import qms.service.projection.Views.Query;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;

/** Which routes through their life cycle cases commonly take, over HTTP. */
@RestController
class RouteController {

    private final Views views;
    private final Access access;
    private final OrganisationReader organisation;
    private final List<CaseRouteProjection<?>> kinds;

    RouteController(Views views, Access access, OrganisationReader organisation, List<CaseRouteProjection<?>> kinds) {
        this.views = views;
        this.access = access;
        this.organisation = organisation;
        this.kinds = List.copyOf(kinds);
    }

    /**
     * Tell the most common routes of such cases through their life cycle, and in which states they stay the longest.
     *
     * @param unit with all that has ever been below it; all that the reader may see if left out
     * @param from the first day on which the case began to be registered
     * @param to the last such day
     */
    @GetMapping({
        "/api/lex-sarah-cases/routes",
        "/api/lex-maria-cases/routes",
        "/api/deviations/routes",
        "/api/complaints/routes"
    })
    CommonRoutes routes(
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        CaseRouteProjection<?> kind = kinds.stream()
                .filter(each -> request.getRequestURI()
                        .endsWith("/api/" + each.collection().replaceFirst("^routes-of-", "") + "/routes"))
                .findFirst()
                .orElseThrow();
        LocalDate first = day("from", from);
        LocalDate last = day("to", to);
        if (first != null && last != null && last.isBefore(first)) {
            throw Problem.invalid("to", FieldCode.OUT_OF_RANGE, "Ange en dag som inte är före den första.");
        }
        Query query = Query.everything()
                .between(CaseRouteProjection.STARTED_ON, first, last == null ? null : last.plusDays(1));
        if (unit != null) {
            query = query.within(CaseRouteProjection.UNIT, under(unit));
        }
        Set<String> visible = access.visibleUnits(request).orElse(null);
        if (visible != null) {
            query = query.within(CaseRouteProjection.UNIT, visible);
        }
        return CommonRoutes.of(views.all(kind, query));
    }

    private Set<String> under(String unit) {
        if (organisation.current().unit(unit).isEmpty()) {
            throw Problem.invalid("unit", FieldCode.UNKNOWN_UNIT, "Enheten finns inte: " + unit + ".");
        }
        Set<String> units = new HashSet<>(organisation.current().everBelow(Set.of(unit)));
        units.add(unit);
        return units;
    }

    private static @Nullable LocalDate day(String field, @Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Problem.invalid(field, FieldCode.MALFORMED, "Ange en dag som ÅÅÅÅ-MM-DD.");
        }
    }
}

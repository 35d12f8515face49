package qms.risks.selfchecks;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.service.api.Access;
import qms.service.organisation.OrgUnit;
import qms.service.organisation.Organisation;
import qms.service.organisation.OrganisationReader;
import qms.service.projection.Views;
import qms.service.projection.Views.Query;
import qms.web.problems.CommonProblem;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;
import qms.web.time.AsOf;
import qms.web.time.Stockholm;

/** The annual wheel over HTTP: the checks of a unit and of everything below it. */
@RestController
@RequestMapping("/api/annual-wheel")
class AnnualWheelController {

    private final Views views;
    private final SelfCheckProjection projection;
    private final OrganisationReader organisation;
    private final Access access;
    private final Clock clock;

    AnnualWheelController(
            Views views, SelfCheckProjection projection, OrganisationReader organisation, Access access, Clock clock) {
        this.views = views;
        this.projection = projection;
        this.organisation = organisation;
        this.access = access;
        this.clock = clock;
    }

    /** Read the annual wheel of a unit and what is below it, or with {@code below=false} of the unit alone; as it stands today or on a day. */
    @GetMapping("/{unit}/{year}")
    AnnualWheel wheel(
            HttpServletRequest request,
            @PathVariable String unit,
            @PathVariable String year,
            @RequestParam(defaultValue = "true") boolean below,
            @RequestParam(required = false) @Nullable String asOf) {
        Organisation known = organisation.current();
        if (known.unit(unit).isEmpty() || !access.permits(request, unit)) {
            throw Problem.of(CommonProblem.NOT_FOUND, "Det finns ingen enhet här med nyckeln " + unit + ".");
        }
        int of = year(year);
        LocalDate day = Stockholm.day(asOf == null ? clock.instant() : AsOf.parse(asOf));
        Set<String> units = below ? units(request, known, unit, of) : Set.of(unit);
        List<SelfCheckView> checks =
                views.all(projection, Query.everything().within("unit", units).equalTo("years", of));
        return AnnualWheel.of(unit, of, day, checks);
    }

    /** The unit, and whatever counted there on the last day of the year or of its own and may be seen. */
    private Set<String> units(HttpServletRequest request, Organisation known, String unit, int year) {
        LocalDate last = LocalDate.of(year, Month.DECEMBER, 31);
        OrgUnit asked = known.unit(unit).orElseThrow();
        Set<String> units = new LinkedHashSet<>(Set.of(unit));
        known.units().stream()
                .filter(other -> known.placesWhereCounted(other.key(), lastDay(other, lastDay(asked, last)))
                        .contains(unit))
                .forEach(other -> units.add(other.key()));
        access.visibleUnits(request).ifPresent(units::retainAll);
        return units;
    }

    private static LocalDate lastDay(OrgUnit unit, LocalDate day) {
        return unit.lastDay().filter(last -> last.isBefore(day)).orElse(day);
    }

    private static int year(String text) {
        if (!text.matches("[0-9]{4}")) {
            throw Problem.invalid("year", FieldCode.MALFORMED, "Ange ett år med fyra siffror, till exempel 2026.");
        }
        int year = Integer.parseInt(text);
        if (year < SelfCheckForm.FIRST_YEAR || year > SelfCheckForm.LAST_YEAR) {
            throw Problem.invalid(
                    "year",
                    FieldCode.OUT_OF_RANGE,
                    "Ange ett år från " + SelfCheckForm.FIRST_YEAR + " till " + SelfCheckForm.LAST_YEAR + ".");
        }
        return year;
    }
}

package qms.deviations.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import qms.events.deadlines.RemindedOne;
import qms.service.organisation.OrganisationReader;
import qms.service.projection.Views;
import qms.service.projection.Views.Query;
import qms.web.identity.Actor;
import qms.web.identity.Role;

/** Who answers for what is to be done in a unit, and who is above them; on days of absence whoever stands in. */
@Component
class Line {

    private final StaffProjection staff;
    private final OrganisationReader organisation;
    private final Views views;

    Line(StaffProjection staff, OrganisationReader organisation, Views views) {
        this.staff = staff;
        this.organisation = organisation;
        this.views = views;
    }

    /** Whoever answers for it, and all up to and with a level above them. */
    List<RemindedOne> upTo(int level, String responsible, String unit, LocalDate day) {
        List<String> roles = Stream.of(responsible, Role.DEPARTMENT_MANAGER.name(), Role.QUALITY_COORDINATOR.name())
                .distinct()
                .toList();
        return IntStream.rangeClosed(0, Math.min(level, roles.size() - 1))
                .boxed()
                .flatMap(step -> nearest(roles.get(step), unit, day).stream())
                .toList();
    }

    /** Those who act in the role for the unit, or else for the nearest one above it. */
    private List<RemindedOne> nearest(String role, String unit, LocalDate day) {
        List<String> places = new ArrayList<>(List.of(unit));
        places.addAll(organisation.current().above(unit, day));
        places.add(Actor.WHOLE_ORGANISATION);
        return places.stream()
                .map(place -> acting(role, place, day))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseGet(() -> List.of(new RemindedOne(role, unit, null)));
    }

    private List<RemindedOne> acting(String role, String place, LocalDate day) {
        return views
                .all(
                        staff,
                        Query.everything().equalTo(StaffProjection.UNITS, place).sortedBy(StaffProjection.UNITS))
                .stream()
                .filter(person -> person.actsAs(role, place, day))
                .map(person -> new RemindedOne(role, place, person.person()))
                .toList();
    }
}

package qms.deviations.platform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import qms.service.organisation.OrganisationReader;
import qms.service.projection.Views;
import qms.service.projection.Views.Query;
import qms.web.identity.Actor;

/** Who acts in a role for a unit on a day, by the register of persons; on days of absence whoever stands in. */
@Component
public class RoleHolders {

    private final StaffProjection staff;
    private final OrganisationReader organisation;
    private final Views views;

    public RoleHolders(StaffProjection staff, OrganisationReader organisation, Views views) {
        this.staff = staff;
        this.organisation = organisation;
        this.views = views;
    }

    /** Somebody who acts in a role; {@code unit} is for which, an asterisk for the whole organisation. */
    public record Holder(String person, String unit) {}

    /** Those who act in the role for the unit, or else for the nearest one above it; nobody where the register knows of none. */
    public List<Holder> nearest(String role, String unit, LocalDate day) {
        List<String> places = new ArrayList<>(List.of(unit));
        places.addAll(organisation.current().above(unit, day));
        places.add(Actor.WHOLE_ORGANISATION);
        return places.stream()
                .map(place -> acting(role, place, day))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Holder> acting(String role, String place, LocalDate day) {
        return views
                .all(
                        staff,
                        Query.everything().equalTo(StaffProjection.UNITS, place).sortedBy(StaffProjection.UNITS))
                .stream()
                .filter(person -> person.actsAs(role, place, day))
                .map(person -> new Holder(person.person(), place))
                .toList();
    }
}

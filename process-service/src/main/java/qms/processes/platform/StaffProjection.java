package qms.processes.platform;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.persons.PersonEvent;
import qms.events.persons.PersonRegistered;
import qms.events.persons.RoleAssigned;
import qms.events.persons.RoleEnded;
import qms.events.persons.RoleLent;
import qms.events.persons.RoleReturned;
import qms.events.persons.SubstituteAppointed;
import qms.processes.platform.Staff.Job;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** Who works in which unit, for features that must know whom something concerns. */
@Component
public class StaffProjection implements Projection<PersonEvent, Staff> {

    @Override
    public String collection() {
        return "staff";
    }

    @Override
    public Class<PersonEvent> events() {
        return PersonEvent.class;
    }

    @Override
    public Class<Staff> viewType() {
        return Staff.class;
    }

    @Override
    public Staff evolve(@Nullable Staff view, PersonEvent event, Recorded recorded) {
        return switch (event) {
            case PersonRegistered e -> new Staff(e.personId().toString(), List.of());
            case RoleAssigned e -> known(view).with(new Job(e.assignment(), e.unit(), e.role(), e.from(), e.to()));
            case RoleEnded e -> known(view).changed(e.assignment(), job -> job.until(e.to()));
            case SubstituteAppointed e -> known(view);
            case RoleLent e -> known(view).with(new Job(e.loan(), e.unit(), e.role(), e.from(), e.to()));
            case RoleReturned e -> known(view).changed(e.loan(), job -> job.until(e.to()));
        };
    }

    @Override
    public Set<String> keyNames() {
        return Set.of("units");
    }

    @Override
    public Map<String, Object> keys(Staff view) {
        return Map.of("units", view.jobs().stream().map(Job::unit).distinct().toList());
    }

    private static Staff known(@Nullable Staff view) {
        return Objects.requireNonNull(view, "a person begins with their registration");
    }
}

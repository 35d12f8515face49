package qms.deviations.platform;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.deviations.platform.Staff.Absence;
import qms.deviations.platform.Staff.Job;
import qms.events.persons.PersonEvent;
import qms.events.persons.PersonRegistered;
import qms.events.persons.RoleAssigned;
import qms.events.persons.RoleEnded;
import qms.events.persons.RoleLent;
import qms.events.persons.RoleReturned;
import qms.events.persons.SubstituteAppointed;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** Who acts in which role for which unit, as the register of persons has it. */
@Component
public class StaffProjection implements Projection<PersonEvent, Staff> {

    static final String UNITS = "units";

    @Override
    public String collection() {
        return "deadline-staff";
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
            case PersonRegistered e -> new Staff(e.personId().toString(), e.contact(), List.of());
            case RoleAssigned e -> known(view).with(job(e.assignment(), e.unit(), e.role(), e.from(), e.to()));
            case SubstituteAppointed e ->
                known(view).changed(e.assignment(), job -> job.without(new Absence(e.from(), e.to())));
            case RoleLent e -> known(view).with(job(e.loan(), e.unit(), e.role(), e.from(), e.to()));
            case RoleReturned e -> known(view).changed(e.loan(), job -> job.until(e.to()));
            case RoleEnded e -> known(view).changed(e.assignment(), job -> job.until(e.to()));
        };
    }

    @Override
    public Set<String> keyNames() {
        return Set.of(UNITS);
    }

    @Override
    public Map<String, Object> keys(Staff view) {
        return Map.of(UNITS, view.jobs().stream().map(Job::unit).distinct().toList());
    }

    private static Job job(String id, String unit, String role, LocalDate from, @Nullable LocalDate to) {
        return new Job(id, unit, role, from, to, List.of());
    }

    private static Staff known(@Nullable Staff view) {
        return Objects.requireNonNull(view, "a person begins with their registration");
    }
}

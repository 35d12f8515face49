package qms.processes.trainings;

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
import qms.processes.trainings.ParticipantView.Holding;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** Who there is to be trained, from the register of persons. */
@Component
class ParticipantProjection implements Projection<PersonEvent, ParticipantView> {

    @Override
    public String collection() {
        return "training-participants";
    }

    @Override
    public Class<PersonEvent> events() {
        return PersonEvent.class;
    }

    @Override
    public Class<ParticipantView> viewType() {
        return ParticipantView.class;
    }

    @Override
    public ParticipantView evolve(@Nullable ParticipantView view, PersonEvent event, Recorded recorded) {
        return switch (event) {
            case PersonRegistered e -> new ParticipantView(e.personId().toString(), e.unit(), List.of());
            case RoleAssigned e -> known(view).holding(new Holding(e.assignment(), e.role(), e.from(), e.to()));
            case RoleEnded e -> known(view).changed(e.assignment(), one -> one.until(e.to()));
            // Whoever stands in for somebody has the courses of that role to take.
            case RoleLent e -> known(view).holding(new Holding(e.loan(), e.role(), e.from(), e.to()));
            case RoleReturned e -> known(view).changed(e.loan(), one -> one.until(e.to()));
            case SubstituteAppointed e -> known(view);
        };
    }

    @Override
    public Set<String> keyNames() {
        return Set.of("unit");
    }

    @Override
    public Map<String, Object> keys(ParticipantView view) {
        return Map.of("unit", view.unit());
    }

    private static ParticipantView known(@Nullable ParticipantView view) {
        return Objects.requireNonNull(view, "a person begins with their registration");
    }
}

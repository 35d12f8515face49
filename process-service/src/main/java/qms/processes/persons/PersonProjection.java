package qms.processes.persons;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.persons.PersonEvent;
import qms.events.persons.PersonRegistered;
import qms.events.persons.RoleAssigned;
import qms.events.persons.RoleEnded;
import qms.events.persons.SubstituteAppointed;
import qms.processes.persons.PersonView.Assignment;
import qms.processes.persons.PersonView.Substitute;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** The register of persons and their roles. */
@Component
class PersonProjection implements Projection<PersonEvent, PersonView> {

    @Override
    public String collection() {
        return "persons";
    }

    @Override
    public Class<PersonEvent> events() {
        return PersonEvent.class;
    }

    @Override
    public Class<PersonView> viewType() {
        return PersonView.class;
    }

    @Override
    public PersonView evolve(@Nullable PersonView view, PersonEvent event, Recorded recorded) {
        return switch (event) {
            case PersonRegistered e ->
                new PersonView(e.personId().toString(), e.unit(), e.name(), e.contact(), List.of());
            case RoleAssigned e ->
                known(view).with(new Assignment(e.assignment(), e.unit(), e.role(), e.from(), e.to(), List.of()));
            case SubstituteAppointed e -> known(view).changed(e.assignment(), one -> substituted(one, e));
            case RoleEnded e ->
                known(view)
                        .changed(
                                e.assignment(),
                                one -> new Assignment(
                                        one.id(), one.unit(), one.role(), one.from(), e.to(), one.substitutes()));
        };
    }

    @Override
    public Set<String> keyNames() {
        return Set.of("unit", "roles");
    }

    @Override
    public Map<String, Object> keys(PersonView view) {
        return Map.of(
                "unit", view.unit(),
                "roles",
                        view.assignments().stream()
                                .map(Assignment::role)
                                .distinct()
                                .toList());
    }

    private static PersonView known(@Nullable PersonView view) {
        return Objects.requireNonNull(view, "a person begins with their registration");
    }

    private static Assignment substituted(Assignment one, SubstituteAppointed event) {
        Substitute substitute = new Substitute(event.substitute().toString(), event.from(), event.to());
        return new Assignment(
                one.id(),
                one.unit(),
                one.role(),
                one.from(),
                one.to(),
                Stream.concat(one.substitutes().stream(), Stream.of(substitute)).toList());
    }
}

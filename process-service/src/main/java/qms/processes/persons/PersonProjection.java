package qms.processes.persons;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.persons.PersonEvent;
import qms.events.persons.PersonRegistered;
import qms.events.persons.RoleAssigned;
import qms.events.persons.RoleEnded;
import qms.events.persons.RoleLent;
import qms.events.persons.RoleReturned;
import qms.events.persons.SubstituteAppointed;
import qms.processes.persons.PersonView.Assignment;
import qms.processes.persons.PersonView.Loan;
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
                new PersonView(e.personId().toString(), e.unit(), e.name(), e.contact(), List.of(), List.of());
            case RoleAssigned e ->
                known(view).with(new Assignment(e.assignment(), e.unit(), e.role(), e.from(), e.to(), List.of()));
            case SubstituteAppointed e -> known(view).changed(e.assignment(), one -> substituted(one, e));
            case RoleLent e ->
                known(view)
                        .lent(new Loan(e.loan(), e.unit(), e.role(), e.holder().toString(), e.from(), e.to()));
            case RoleReturned e -> known(view).returned(e.loan(), e.to());
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
        return Set.of("unit", "roles", "heldFor", "substitutesUntil");
    }

    @Override
    public int revision() {
        return 2;
    }

    @Override
    public Map<String, Object> keys(PersonView view) {
        Map<String, Object> keys = new HashMap<>();
        keys.put("unit", view.unit());
        keys.put("roles", distinct(view, Assignment::role));
        keys.put("heldFor", distinct(view, Assignment::unit));
        view.assignments().stream()
                .flatMap(assignment -> assignment.substitutes().stream())
                .map(Substitute::to)
                .max(Comparator.naturalOrder())
                .ifPresent(last -> keys.put("substitutesUntil", last));
        return keys;
    }

    private static List<String> distinct(PersonView view, Function<Assignment, String> value) {
        return view.assignments().stream().map(value).distinct().toList();
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

package qms.processes.persons;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.events.PersonalText;
import qms.service.api.OfUnit;

/** A person as they are read: the roles with their days, and who stands in. Name and contact are still sealed. */
record PersonView(
        String id, String unit, PersonalText name, @Nullable PersonalText contact, List<Assignment> assignments)
        implements OfUnit {

    /** A role for a unit, both days inclusive. */
    record Assignment(
            String id,
            String unit,
            String role,
            LocalDate from,
            @Nullable LocalDate to,
            List<Substitute> substitutes) {}

    /** Who acts in the role while its holder is away. */
    record Substitute(String person, LocalDate from, LocalDate to) {}

    PersonView with(Assignment assignment) {
        return new PersonView(
                id,
                unit,
                name,
                contact,
                Stream.concat(assignments.stream(), Stream.of(assignment)).toList());
    }

    PersonView changed(String assignment, UnaryOperator<Assignment> change) {
        return new PersonView(
                id,
                unit,
                name,
                contact,
                assignments.stream()
                        .map(one -> one.id().equals(assignment) ? change.apply(one) : one)
                        .toList());
    }
}

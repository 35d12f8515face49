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
        String id,
        String unit,
        PersonalText name,
        @Nullable PersonalText contact,
        List<Assignment> assignments,
        List<Loan> loans)
        implements OfUnit {

    /** A role for a unit, both days inclusive. */
    record Assignment(
            String id,
            String unit,
            String role,
            LocalDate from,
            @Nullable LocalDate to,
            List<Substitute> substitutes) {}

    /** A role that somebody else holds and this person acts in, both days inclusive. */
    record Loan(String id, String unit, String role, String holder, LocalDate from, LocalDate to) {}

    /** Who acts in the role while its holder is away. */
    record Substitute(String person, LocalDate from, LocalDate to) {}

    PersonView with(Assignment assignment) {
        return new PersonView(
                id,
                unit,
                name,
                contact,
                Stream.concat(assignments.stream(), Stream.of(assignment)).toList(),
                loans);
    }

    PersonView lent(Loan loan) {
        Stream<Loan> others = loans.stream().filter(one -> !one.id().equals(loan.id()));
        return new PersonView(
                id,
                unit,
                name,
                contact,
                assignments,
                Stream.concat(others, Stream.of(loan)).toList());
    }

    PersonView returned(String loan, LocalDate last) {
        return loans.stream()
                .filter(one -> one.id().equals(loan))
                .findFirst()
                .map(one -> lent(new Loan(one.id(), one.unit(), one.role(), one.holder(), one.from(), last)))
                .orElse(this);
    }

    PersonView changed(String assignment, UnaryOperator<Assignment> change) {
        return new PersonView(
                id,
                unit,
                name,
                contact,
                assignments.stream()
                        .map(one -> one.id().equals(assignment) ? change.apply(one) : one)
                        .toList(),
                loans);
    }
}

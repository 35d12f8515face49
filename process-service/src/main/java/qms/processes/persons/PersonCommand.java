package qms.processes.persons;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import qms.events.PersonalText;
import qms.events.persons.PersonId;

/** Everything that can be asked of a person's place in the organisation. */
sealed interface PersonCommand {

    PersonId personId();

    @TargetAggregateIdentifier
    default String thing() {
        return personId().toString();
    }

    record RegisterPerson(
            PersonId personId,
            String unit,
            PersonalText name,
            @Nullable PersonalText contact) implements PersonCommand {}

    record AssignRole(
            PersonId personId,
            String assignment,
            String unit,
            String role,
            LocalDate from,
            @Nullable LocalDate to) implements PersonCommand {}

    record AppointSubstitute(PersonId personId, String assignment, PersonId substitute, LocalDate from, LocalDate to)
            implements PersonCommand {}

    /** A role that somebody else holds, from day to day; asked for by the platform itself. */
    record LendRole(
            PersonId personId,
            String unit,
            String loan,
            PersonId holder,
            String assignment,
            String role,
            LocalDate from,
            LocalDate to)
            implements PersonCommand {}

    record ReturnRole(PersonId personId, String loan, LocalDate to) implements PersonCommand {}

    record EndRole(PersonId personId, String assignment, LocalDate to) implements PersonCommand {}
}

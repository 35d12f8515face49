package qms.events.persons;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;

/**
 * Recorded with the substitute, by itself, after the holder of a role has appointed them: from now on they act in it from day to day.
 *
 * @param personId the substitute
 * @param holder whose role it is
 * @param assignment the holder's assignment
 * @param loan identifies the loan among all of the substitute's
 */
@EventName("person.role-lent")
public record RoleLent(
        PersonId personId,
        String unit,
        String loan,
        PersonId holder,
        String assignment,
        String role,
        LocalDate from,
        LocalDate to,
        Instant registeredAt)
        implements PersonEvent {}

package qms.events.persons;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/** Recorded when a person is given a role for a unit; both days are inclusive. */
@EventName("person.role-assigned")
public record RoleAssigned(
        PersonId personId,
        String unit,
        String assignment,
        String role,
        LocalDate from,
        @Nullable LocalDate to,
        Instant registeredAt)
        implements PersonEvent {}

package qms.events.persons;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;

/** Recorded when a role is given its last day. */
@EventName("person.role-ended")
public record RoleEnded(PersonId personId, String unit, String assignment, LocalDate to, Instant registeredAt)
        implements PersonEvent {}

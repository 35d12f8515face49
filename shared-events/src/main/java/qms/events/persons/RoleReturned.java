package qms.events.persons;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;

/** Recorded with the substitute, by itself, when the role that they act in ends before the loan does; {@code to} is its last day. */
@EventName("person.role-returned")
public record RoleReturned(PersonId personId, String unit, String loan, LocalDate to, Instant registeredAt)
        implements PersonEvent {}

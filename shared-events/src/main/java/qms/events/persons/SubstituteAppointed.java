package qms.events.persons;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;

/** Recorded when somebody is to act in a role while its holder is away. */
@EventName("person.substitute-appointed")
public record SubstituteAppointed(
        PersonId personId,
        String unit,
        String assignment,
        PersonId substitute,
        LocalDate from,
        LocalDate to,
        Instant registeredAt)
        implements PersonEvent {}

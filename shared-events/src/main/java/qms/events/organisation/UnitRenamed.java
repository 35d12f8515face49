package qms.events.organisation;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;

/** Recorded when a unit takes a new name; the old one stays in the history. */
@EventName("unit.renamed")
public record UnitRenamed(String unit, String name, LocalDate from, Instant registeredAt)
        implements OrganisationEvent {}

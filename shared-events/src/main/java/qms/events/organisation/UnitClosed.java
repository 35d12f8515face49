package qms.events.organisation;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;

/** Recorded when a unit ends; {@code validTo} is its last day. */
@EventName("unit.closed")
public record UnitClosed(String unit, LocalDate validTo, Instant registeredAt) implements OrganisationEvent {}

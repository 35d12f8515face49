package qms.events.organisation;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;

/** Recorded when a coordinator enters a unit; {@code validFrom} is its first day. */
@EventName("unit.established")
public record UnitEstablished(String unit, String name, String kind, LocalDate validFrom, Instant registeredAt)
        implements OrganisationEvent {}

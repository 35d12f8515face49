package qms.events.organisation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/** Recorded when a unit is placed under another; both days are inclusive, no last day means until further notice. */
@EventName("unit.placed")
public record UnitPlaced(
        String unit,
        String parent,
        LocalDate from,
        @Nullable LocalDate to,
        Instant registeredAt) implements OrganisationEvent {}

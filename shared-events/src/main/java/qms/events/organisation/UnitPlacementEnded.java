package qms.events.organisation;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;

/** Recorded when a placement that was open, or ran longer, is given its last day. */
@EventName("unit.placement-ended")
public record UnitPlacementEnded(String unit, String parent, LocalDate from, LocalDate to, Instant registeredAt)
        implements OrganisationEvent {}

package qms.events.organisation;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;

/** Recorded when {@code predecessor} has been merged into {@code unit}, whose first day {@code on} is. */
@EventName("unit.predecessor-merged")
public record PredecessorMerged(String unit, String predecessor, LocalDate on, Instant registeredAt)
        implements OrganisationEvent {}

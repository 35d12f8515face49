package qms.events.selfchecks;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;

/** Recorded when a check that was not performed gets a later day; the day that was planned stays its place in the figures. */
@EventName("self-check.occurrence-rescheduled")
public record OccurrenceRescheduled(
        SelfCheckId selfCheckId, String unit, String occurrence, LocalDate newDue, String reason, Instant registeredAt)
        implements SelfCheckEvent {}

package qms.events.selfchecks;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;

/** Recorded when an occasion of the check gets its last day; {@code occurrence} names it within the check. */
@EventName("self-check.occurrence-planned")
public record OccurrencePlanned(
        SelfCheckId selfCheckId, String unit, String occurrence, String period, LocalDate due, Instant registeredAt)
        implements SelfCheckEvent {}

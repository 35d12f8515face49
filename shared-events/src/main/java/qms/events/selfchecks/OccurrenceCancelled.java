package qms.events.selfchecks;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when a check that was not performed is given up. */
@EventName("self-check.occurrence-cancelled")
public record OccurrenceCancelled(
        SelfCheckId selfCheckId, String unit, String occurrence, String reason, Instant registeredAt)
        implements SelfCheckEvent {}

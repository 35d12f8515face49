package qms.events.selfchecks;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when nothing more is to be done about an occasion. */
@EventName("self-check.occurrence-closed")
public record OccurrenceClosed(SelfCheckId selfCheckId, String unit, String occurrence, Instant registeredAt)
        implements SelfCheckEvent {}

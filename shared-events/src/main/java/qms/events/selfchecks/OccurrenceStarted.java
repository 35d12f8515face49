package qms.events.selfchecks;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when somebody begins to carry the check out. */
@EventName("self-check.occurrence-started")
public record OccurrenceStarted(SelfCheckId selfCheckId, String unit, String occurrence, Instant registeredAt)
        implements SelfCheckEvent {}

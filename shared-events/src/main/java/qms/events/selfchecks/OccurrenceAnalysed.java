package qms.events.selfchecks;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when somebody has considered what the result means and what comes of it. */
@EventName("self-check.occurrence-analysed")
public record OccurrenceAnalysed(
        SelfCheckId selfCheckId, String unit, String occurrence, String analysis, Instant registeredAt)
        implements SelfCheckEvent {}

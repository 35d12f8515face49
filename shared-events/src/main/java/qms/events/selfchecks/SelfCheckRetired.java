package qms.events.selfchecks;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when a check is not to be made any more; what was planned or found stays. */
@EventName("self-check.retired")
public record SelfCheckRetired(SelfCheckId selfCheckId, String unit, String reason, Instant registeredAt)
        implements SelfCheckEvent {}

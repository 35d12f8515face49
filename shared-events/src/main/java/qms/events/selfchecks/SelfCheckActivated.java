package qms.events.selfchecks;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when somebody lets a drafted check begin. */
@EventName("self-check.activated")
public record SelfCheckActivated(SelfCheckId selfCheckId, String unit, Instant registeredAt)
        implements SelfCheckEvent {}

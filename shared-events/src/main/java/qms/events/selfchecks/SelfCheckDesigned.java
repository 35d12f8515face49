package qms.events.selfchecks;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when it is decided how a check is made, by whom and when; each design takes the place of the one before. */
@EventName("self-check.designed")
public record SelfCheckDesigned(SelfCheckId selfCheckId, String unit, CheckDesign design, Instant registeredAt)
        implements SelfCheckEvent {}

package qms.events.selfchecks;

import java.time.Instant;
import qms.events.EventName;

/** Recorded with the planning of a check by whoever wants to design it further before it is carried out. */
@EventName("self-check.drafted")
public record SelfCheckDrafted(SelfCheckId selfCheckId, String unit, Instant registeredAt) implements SelfCheckEvent {}

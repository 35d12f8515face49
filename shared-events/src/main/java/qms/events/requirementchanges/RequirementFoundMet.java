package qms.events.requirementchanges;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when a touched process meets the requirement as it is. */
@EventName("requirement-change.found-met")
public record RequirementFoundMet(
        RequirementChangeId changeId, String unit, String process, String reason, Instant registeredAt)
        implements RequirementChangeEvent {}

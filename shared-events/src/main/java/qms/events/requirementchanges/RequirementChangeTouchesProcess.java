package qms.events.requirementchanges;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when one more process turns out to be touched. */
@EventName("requirement-change.touches-process")
public record RequirementChangeTouchesProcess(
        RequirementChangeId changeId, String unit, String process, Instant registeredAt)
        implements RequirementChangeEvent {}

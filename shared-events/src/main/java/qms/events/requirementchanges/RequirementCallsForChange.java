package qms.events.requirementchanges;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when a touched process has to change, by a change request. */
@EventName("requirement-change.calls-for-change")
public record RequirementCallsForChange(
        RequirementChangeId changeId, String unit, String process, String changeRequest, Instant registeredAt)
        implements RequirementChangeEvent {}

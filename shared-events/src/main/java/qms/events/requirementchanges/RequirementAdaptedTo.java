package qms.events.requirementchanges;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when a version of a touched process meets the requirement. */
@EventName("requirement-change.adapted-to")
public record RequirementAdaptedTo(
        RequirementChangeId changeId, String unit, String process, String version, Instant registeredAt)
        implements RequirementChangeEvent {}

package qms.events.unitdescriptions;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when the department manager or the coordinator takes a follow-up as it is. */
@EventName("unit-description.follow-up-accepted")
public record FollowUpAccepted(
        UnitDescriptionId descriptionId, String unit, int year, String section, String period, Instant registeredAt)
        implements UnitDescriptionEvent {}

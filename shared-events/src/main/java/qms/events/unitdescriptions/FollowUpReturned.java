package qms.events.unitdescriptions;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when the department manager or the coordinator wants a follow-up to be completed. */
@EventName("unit-description.follow-up-returned")
public record FollowUpReturned(
        UnitDescriptionId descriptionId,
        String unit,
        int year,
        String section,
        String period,
        String reason,
        Instant registeredAt)
        implements UnitDescriptionEvent {}

package qms.events.unitdescriptions;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when a follow-up of a locked description is put right; what was submitted, or was not, stays as it was. */
@EventName("unit-description.follow-up-corrected")
public record FollowUpCorrected(
        UnitDescriptionId descriptionId,
        String unit,
        int year,
        String section,
        String period,
        String text,
        String reason,
        Instant registeredAt)
        implements UnitDescriptionEvent {}

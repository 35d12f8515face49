package qms.events.unitdescriptions;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/**
 * Recorded when a section has been followed up for a period (T1, T2 or VB); the day is known unless it was imported without one. {@code
 * assessment} is AS_PLANNED, DEVIATES or REFERENCE, null where only words were imported; {@code lateReason} says why it came after its last day.
 */
@EventName("unit-description.follow-up-submitted")
public record FollowUpSubmitted(
        UnitDescriptionId descriptionId,
        String unit,
        int year,
        String section,
        String period,
        String text,
        @Nullable String assessment,
        @Nullable String reference,
        @Nullable String lateReason,
        @Nullable LocalDate submittedOn,
        Instant registeredAt)
        implements UnitDescriptionEvent {}

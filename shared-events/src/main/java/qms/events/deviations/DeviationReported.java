package qms.events.deviations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import qms.events.CaseRef;
import qms.events.EventName;
import qms.events.PersonalText;

/**
 * Recorded when somebody at work reports that something went wrong, about any unit; {@code reporter} is a person id and missing where
 * history was imported, {@code enteredAfterOutage} says that it was first written on paper while the platform was down.
 */
@EventName("deviation.reported")
public record DeviationReported(
        DeviationId deviationId,
        String unit,
        @Nullable String externalId,
        Instant occurredAt,
        Instant discoveredAt,
        Instant reportedAt,
        boolean enteredAfterOutage,
        @Nullable String reporter,
        PersonalText whatHappened,
        @Nullable PersonalText acuteMeasure,
        @Nullable DeviationRisk risk,
        @Nullable CaseRef origin,
        Instant registeredAt)
        implements DeviationEvent {}

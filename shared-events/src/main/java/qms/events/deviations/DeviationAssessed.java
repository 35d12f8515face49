package qms.events.deviations;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;
import qms.events.PersonalText;

/**
 * Recorded when a manager has assessed it on the strength of the investigation; {@code assessedBy} is a person id, and {@code
 * conflictAccepted} says why one who is involved has to do it all the same.
 */
@EventName("deviation.assessed")
public record DeviationAssessed(
        DeviationId deviationId,
        String unit,
        PersonalText conclusion,
        @Nullable DeviationRisk risk,
        String assessedBy,
        LocalDate assessedOn,
        @Nullable PersonalText conflictAccepted,
        Instant registeredAt)
        implements DeviationEvent {}

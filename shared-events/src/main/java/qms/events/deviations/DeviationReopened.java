package qms.events.deviations;

import java.time.Instant;
import qms.events.EventName;
import qms.events.PersonalText;

/** Recorded when a manager takes up again what was closed or found to be no deviation, and says why. */
@EventName("deviation.reopened")
public record DeviationReopened(DeviationId deviationId, String unit, PersonalText reason, Instant registeredAt)
        implements DeviationEvent {}

package qms.events.deviations;

import java.time.Instant;
import qms.events.EventName;
import qms.events.PersonalText;

/** Recorded when a manager finds that it is no deviation, and says why. */
@EventName("deviation.dismissed")
public record DeviationDismissed(DeviationId deviationId, String unit, PersonalText reason, Instant registeredAt)
        implements DeviationEvent {}

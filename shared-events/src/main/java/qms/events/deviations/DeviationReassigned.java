package qms.events.deviations;

import java.time.Instant;
import qms.events.EventName;
import qms.events.PersonalText;

/** Recorded when a manager sends it to the unit that it concerns; the words of the one who reported stay as they are. */
@EventName("deviation.reassigned")
public record DeviationReassigned(
        DeviationId deviationId, String unit, String toUnit, PersonalText reason, Instant registeredAt)
        implements DeviationEvent {}

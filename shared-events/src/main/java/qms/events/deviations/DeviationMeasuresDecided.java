package qms.events.deviations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;
import qms.events.PersonalText;

/** Recorded when a manager decides that the measures named are what is needed, or that none is and why. */
@EventName("deviation.measures-decided")
public record DeviationMeasuresDecided(
        DeviationId deviationId, String unit, @Nullable PersonalText noMeasuresBecause, Instant registeredAt)
        implements DeviationEvent {}

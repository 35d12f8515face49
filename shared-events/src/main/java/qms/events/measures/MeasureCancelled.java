package qms.events.measures;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/** Recorded when a decided measure is given up. */
@EventName("measure.cancelled")
public record MeasureCancelled(
        MeasureId measureId, String unit, @Nullable String reason, Instant registeredAt) implements MeasureEvent {}

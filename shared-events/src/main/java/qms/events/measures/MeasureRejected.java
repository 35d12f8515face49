package qms.events.measures;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/** Recorded when a proposed measure is turned down. */
@EventName("measure.rejected")
public record MeasureRejected(
        MeasureId measureId, String unit, @Nullable String reason, Instant registeredAt) implements MeasureEvent {}

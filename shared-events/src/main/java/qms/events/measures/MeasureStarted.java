package qms.events.measures;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when work on the measure has begun. */
@EventName("measure.started")
public record MeasureStarted(MeasureId measureId, String unit, Instant registeredAt) implements MeasureEvent {}

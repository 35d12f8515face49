package qms.events.measures;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when the measure is done with. */
@EventName("measure.closed")
public record MeasureClosed(MeasureId measureId, String unit, Instant registeredAt) implements MeasureEvent {}

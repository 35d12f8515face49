package qms.events.measures;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when it turns out that the measure serves something else too. */
@EventName("measure.origin-added")
public record MeasureOriginAdded(MeasureId measureId, String unit, MeasureOrigin origin, Instant registeredAt)
        implements MeasureEvent {}

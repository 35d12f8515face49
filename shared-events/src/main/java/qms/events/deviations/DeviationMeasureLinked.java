package qms.events.deviations;

import java.time.Instant;
import qms.events.EventName;
import qms.events.measures.MeasureId;

/** Recorded when a measure is named that comes of the deviation. */
@EventName("deviation.measure-linked")
public record DeviationMeasureLinked(DeviationId deviationId, String unit, MeasureId measureId, Instant registeredAt)
        implements DeviationEvent {}

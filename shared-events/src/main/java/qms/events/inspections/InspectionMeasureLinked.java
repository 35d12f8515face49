package qms.events.inspections;

import java.time.Instant;
import qms.events.EventName;
import qms.events.measures.MeasureId;

/** Recorded when the inspection names a measure that comes of it. */
@EventName("inspection.measure-linked")
public record InspectionMeasureLinked(InspectionId inspectionId, String unit, MeasureId measureId, Instant registeredAt)
        implements InspectionEvent {}

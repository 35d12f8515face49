package qms.events.complaints;

import java.time.Instant;
import qms.events.EventName;
import qms.events.measures.MeasureId;

/** Recorded when a measure is named that comes of it. */
@EventName("complaint.measure-linked")
public record ComplaintMeasureLinked(ComplaintId complaintId, String unit, MeasureId measureId, Instant registeredAt)
        implements ComplaintEvent {}

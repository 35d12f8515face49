package qms.events.inspections;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;

/** Recorded when the inspection has begun. */
@EventName("inspection.started")
public record InspectionStarted(InspectionId inspectionId, String unit, LocalDate startedOn, Instant registeredAt)
        implements InspectionEvent {}

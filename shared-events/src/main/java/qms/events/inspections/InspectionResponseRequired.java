package qms.events.inspections;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;

/** Recorded when the authority has set the day by which it wants an answer; the day is the authority's and not ours to move. */
@EventName("inspection.response-required")
public record InspectionResponseRequired(InspectionId inspectionId, String unit, LocalDate due, Instant registeredAt)
        implements InspectionEvent {}

package qms.events.inspections;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;

/** Recorded when the authority has granted more time (anstånd); the day that held before is kept. */
@EventName("inspection.response-extended")
public record InspectionResponseExtended(
        InspectionId inspectionId,
        String unit,
        LocalDate due,
        LocalDate extendedTo,
        LocalDate grantedOn,
        String reason,
        Instant registeredAt)
        implements InspectionEvent {}

package qms.events.inspections;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import qms.events.EventName;

/** Recorded when the authority has told what it found; more may come later. */
@EventName("inspection.findings-received")
public record InspectionFindingsReceived(
        InspectionId inspectionId,
        String unit,
        LocalDate receivedOn,
        List<InspectionFinding> findings,
        Instant registeredAt)
        implements InspectionEvent {}

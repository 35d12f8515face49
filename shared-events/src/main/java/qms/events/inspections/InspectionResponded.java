package qms.events.inspections;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/** Recorded when the authority has been answered. */
@EventName("inspection.responded")
public record InspectionResponded(
        InspectionId inspectionId,
        String unit,
        LocalDate respondedOn,
        @Nullable String registryNumber,
        Instant registeredAt)
        implements InspectionEvent {}

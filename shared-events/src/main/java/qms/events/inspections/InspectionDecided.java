package qms.events.inspections;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/**
 * Recorded when the decision of the authority has come.
 *
 * @param outcome NO_DEFICIENCIES, DEFICIENCIES, INJUNCTION (föreläggande) or CONDITIONAL_FINE (föreläggande med vite)
 * @param fine the conditional fine in kronor
 * @param measuresDue the day by which the authority wants it mended
 */
@EventName("inspection.decided")
public record InspectionDecided(
        InspectionId inspectionId,
        String unit,
        LocalDate decidedOn,
        String outcome,
        @Nullable Long fine,
        @Nullable LocalDate measuresDue,
        @Nullable String summary,
        Instant registeredAt)
        implements InspectionEvent {}

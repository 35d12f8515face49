package qms.events.inspections;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;
import qms.events.measures.SeenMeasure;

/** Recorded when nothing more is to be done about it; {@code measures} as they were seen then. */
@EventName("inspection.closed")
public record InspectionClosed(
        InspectionId inspectionId,
        String unit,
        LocalDate closedOn,
        List<SeenMeasure> measures,
        @Nullable String withoutMeasures,
        Instant registeredAt)
        implements InspectionEvent {}

package qms.events.deviations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import qms.events.EventName;
import qms.events.measures.SeenMeasure;

/** Recorded when a manager closes it; {@code measures} are the measures as they were seen then. */
@EventName("deviation.closed")
public record DeviationClosed(
        DeviationId deviationId, String unit, LocalDate closedOn, List<SeenMeasure> measures, Instant registeredAt)
        implements DeviationEvent {}

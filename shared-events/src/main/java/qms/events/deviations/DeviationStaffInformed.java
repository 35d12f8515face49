package qms.events.deviations;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;

/** Recorded when the work group has been told what came of it. */
@EventName("deviation.staff-informed")
public record DeviationStaffInformed(DeviationId deviationId, String unit, LocalDate informedOn, Instant registeredAt)
        implements DeviationEvent {}

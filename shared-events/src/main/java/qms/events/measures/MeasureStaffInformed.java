package qms.events.measures;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;

/** Recorded when the work group has been told what effect the measure had. */
@EventName("measure.staff-informed")
public record MeasureStaffInformed(MeasureId measureId, String unit, LocalDate informedOn, Instant registeredAt)
        implements MeasureEvent {}

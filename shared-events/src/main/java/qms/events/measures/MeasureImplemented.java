package qms.events.measures;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/** Recorded when the measure has been carried out. */
@EventName("measure.implemented")
public record MeasureImplemented(
        MeasureId measureId, String unit, @Nullable LocalDate implementedOn, Instant registeredAt)
        implements MeasureEvent {}

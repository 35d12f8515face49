package qms.events.measures;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/** Recorded when the measure is moved to a later day; statistics keep the first one. */
@EventName("measure.postponed")
public record MeasurePostponed(
        MeasureId measureId,
        String unit,
        @Nullable LocalDate newDue,
        @Nullable String reason,
        Instant registeredAt) implements MeasureEvent {}

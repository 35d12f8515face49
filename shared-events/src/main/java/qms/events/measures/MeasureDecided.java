package qms.events.measures;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/** Recorded when a manager decides that the measure is to be carried out, by whom and until when. */
@EventName("measure.decided")
public record MeasureDecided(
        MeasureId measureId,
        String unit,
        @Nullable String responsible,
        @Nullable LocalDate due,
        Instant registeredAt) implements MeasureEvent {}

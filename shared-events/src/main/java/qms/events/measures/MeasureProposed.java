package qms.events.measures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/** Recorded when a measure is put forward; {@code responsible} is a role, never a name. */
@EventName("measure.proposed")
public record MeasureProposed(
        MeasureId measureId,
        String unit,
        @Nullable String externalId,
        List<MeasureOrigin> origins,
        String description,
        @Nullable String responsible,
        @Nullable LocalDate due,
        Instant registeredAt)
        implements MeasureEvent {}

package qms.events.measures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/**
 * Recorded when a measure is put forward; {@code responsible} is a role, never a name, and {@code followsUp} a measure that had not had the
 * effect that was hoped for.
 */
@EventName("measure.proposed")
public record MeasureProposed(
        MeasureId measureId,
        String unit,
        @Nullable String externalId,
        List<MeasureOrigin> origins,
        String description,
        @Nullable String type,
        @Nullable String responsible,
        @Nullable LocalDate due,
        @Nullable MeasureId followsUp,
        Instant registeredAt)
        implements MeasureEvent {

    /** Of no type, and following up no other. */
    public MeasureProposed(
            MeasureId measureId,
            String unit,
            @Nullable String externalId,
            List<MeasureOrigin> origins,
            String description,
            @Nullable String responsible,
            @Nullable LocalDate due,
            Instant registeredAt) {
        this(measureId, unit, externalId, origins, description, null, responsible, due, null, registeredAt);
    }
}

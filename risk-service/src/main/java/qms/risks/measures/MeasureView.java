package qms.risks.measures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.measures.MeasureOrigin;
import qms.service.api.OfUnit;

/**
 * A measure as it is read.
 *
 * @param due the day that holds now
 * @param firstDue the day that held before the measure was first postponed: statistics count from it
 * @param reason why it was last postponed, rejected or given up
 */
record MeasureView(
        String id,
        @Nullable String externalId,
        String unit,
        List<MeasureOrigin> origins,
        String description,
        @Nullable String responsible,
        MeasureStatus status,
        @Nullable LocalDate due,
        @Nullable LocalDate firstDue,
        @Nullable LocalDate implementedOn,
        @Nullable String reason,
        Instant registeredAt)
        implements OfUnit {

    /** What the decision leaves open stays as proposed. */
    MeasureView decided(@Nullable String by, @Nullable LocalDate until) {
        LocalDate promised = until == null ? due : until;
        return new MeasureView(
                id,
                externalId,
                unit,
                origins,
                description,
                by == null ? responsible : by,
                status,
                promised,
                promised,
                implementedOn,
                reason,
                registeredAt);
    }

    MeasureView implemented(@Nullable LocalDate day) {
        return new MeasureView(
                id,
                externalId,
                unit,
                origins,
                description,
                responsible,
                status,
                due,
                firstDue,
                day,
                reason,
                registeredAt);
    }

    MeasureView postponed(@Nullable LocalDate until, @Nullable String why) {
        return new MeasureView(
                id,
                externalId,
                unit,
                origins,
                description,
                responsible,
                status,
                until == null ? due : until,
                firstDue,
                implementedOn,
                why,
                registeredAt);
    }

    MeasureView because(@Nullable String why) {
        return postponed(null, why);
    }

    MeasureView now(MeasureStatus next) {
        return new MeasureView(
                id,
                externalId,
                unit,
                origins,
                description,
                responsible,
                next,
                due,
                firstDue,
                implementedOn,
                reason,
                registeredAt);
    }
}

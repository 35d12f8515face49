package qms.risks.measures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.measures.MeasureOrigin;

/**
 * A measure as it is answered.
 *
 * @param followsUp a measure that had not had the effect that was hoped for
 * @param due the day that holds now
 * @param firstDue the day that held before the measure was first postponed: statistics count from it
 * @param staffInformedOn the day on which the work group was told of the effect
 * @param reason why it was last postponed, rejected or given up
 */
record MeasureDetails(
        String id,
        @Nullable String externalId,
        String unit,
        List<MeasureOrigin> origins,
        String description,
        @Nullable String type,
        @Nullable String followsUp,
        @Nullable String responsible,
        MeasureStatus status,
        @Nullable LocalDate due,
        @Nullable LocalDate firstDue,
        @Nullable LocalDate implementedOn,
        MeasureView.@Nullable Effect effect,
        @Nullable LocalDate staffInformedOn,
        @Nullable String reason,
        Instant registeredAt) {

    static MeasureDetails of(MeasureView view) {
        MeasureView.Proposed proposed = view.proposed();
        MeasureView.Promise promise = view.promise();
        return new MeasureDetails(
                view.id(),
                proposed.externalId(),
                proposed.unit(),
                view.origins(),
                proposed.description(),
                proposed.type(),
                proposed.followsUp(),
                promise.responsible(),
                view.status(),
                promise.due(),
                promise.firstDue(),
                view.implementedOn(),
                view.effect(),
                view.staffInformedOn(),
                view.reason(),
                proposed.registeredAt());
    }
}

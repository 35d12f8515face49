package qms.risks.measures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qms.web.identity.Role;

/**
 * A measure that is not carried out though its day has passed.
 *
 * @param daysLate by the day that holds; 0 where it was given a later day that has not passed
 * @param daysLateFromFirst by the day that was first promised
 * @param risenTo to whom it has risen
 * @param source where it is said to whom it rises, and when
 */
record OverdueMeasure(
        String id,
        String unit,
        String description,
        @Nullable String responsible,
        MeasureStatus status,
        LocalDate due,
        LocalDate firstDue,
        long daysLate,
        long daysLateFromFirst,
        List<Role> risenTo,
        String source) {

    /** Nothing where the measure was not under way that day, or not late. */
    static Optional<OverdueMeasure> on(LocalDate day, MeasureView view, OverduePolicy policy) {
        MeasureView.Promise promise = view.promise();
        LocalDate due = promise.due();
        LocalDate first = promise.firstDue();
        if (!view.status().isUnderWay() || due == null || first == null || !first.isBefore(day)) {
            return Optional.empty();
        }
        long late = Math.max(0, ChronoUnit.DAYS.between(due, day));
        return Optional.of(new OverdueMeasure(
                view.id(),
                view.unit(),
                view.proposed().description(),
                promise.responsible(),
                view.status(),
                due,
                first,
                late,
                ChronoUnit.DAYS.between(first, day),
                policy.risenTo(late),
                policy.source()));
    }
}

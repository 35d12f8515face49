package qms.processes.trainings;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.service.api.OfUnit;

/**
 * That somebody took a course, as it is read.
 *
 * @param validUntil the last day on which it counts; null where it never runs out
 * @param reason why it was revoked
 */
record CompletionView(
        String id,
        String unit,
        String training,
        String person,
        LocalDate completedOn,
        @Nullable LocalDate validUntil,
        CompletionStatus status,
        @Nullable String reason,
        Instant registeredAt)
        implements OfUnit {

    CompletionView revoked(String because) {
        return new CompletionView(
                id, unit, training, person, completedOn, validUntil, CompletionStatus.REVOKED, because, registeredAt);
    }
}

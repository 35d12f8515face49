package qms.events.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/**
 * Recorded when the deadline is given a later day; the first one stays in what was set.
 *
 * @param fact the event of the case, where an authority has given more time
 */
@EventName("deadline.extended")
public record DeadlineExtended(
        DeadlineId deadlineId,
        String unit,
        LocalDate due,
        String reason,
        @Nullable DeadlineFact fact,
        Instant registeredAt)
        implements DeadlineEvent {}

package qms.events.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;

/**
 * Recorded when the clock goes on.
 *
 * @param daysStopped how long it stood, in working days where the period is counted in those
 * @param due the last day now
 */
@EventName("deadline.resumed")
public record DeadlineResumed(
        DeadlineId deadlineId,
        String unit,
        LocalDate resumedOn,
        int daysStopped,
        LocalDate due,
        String reason,
        Instant registeredAt)
        implements DeadlineEvent {}

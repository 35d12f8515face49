package qms.events.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;

/** Recorded when whoever answers for the case stops the clock. */
@EventName("deadline.stopped")
public record DeadlineStopped(
        DeadlineId deadlineId, String unit, LocalDate stoppedOn, String reason, Instant registeredAt)
        implements DeadlineEvent {}

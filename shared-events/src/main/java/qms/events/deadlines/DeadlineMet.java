package qms.events.deadlines;

import java.time.Instant;
import qms.events.EventName;

/** Recorded by itself when the act has been done, or by whoever answers for the case where it is done in another system. */
@EventName("deadline.met")
public record DeadlineMet(DeadlineId deadlineId, String unit, DeadlineFact fact, Instant registeredAt)
        implements DeadlineEvent {}

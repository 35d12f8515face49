package qms.events.deadlines;

import java.time.Instant;
import qms.events.EventName;

/** Recorded by itself when something has happened in the case that makes the act needless. */
@EventName("deadline.lapsed")
public record DeadlineLapsed(DeadlineId deadlineId, String unit, DeadlineFact fact, Instant registeredAt)
        implements DeadlineEvent {}

package qms.events.deadlines;

import java.time.Instant;
import qms.events.EventName;

/** Recorded by itself when the mail of a reminder to a person has been taken by the mail server. */
@EventName("deadline.reminder-mailed")
public record DeadlineReminderMailed(
        DeadlineId deadlineId, String unit, int number, String person, Instant registeredAt) implements DeadlineEvent {}

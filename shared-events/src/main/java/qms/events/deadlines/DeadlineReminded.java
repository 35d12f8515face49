package qms.events.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import qms.events.EventName;

/**
 * Recorded by itself when somebody is reminded; at most once a day.
 *
 * @param number counts the deadline's reminders from 1
 * @param step BEFORE (until and with the last day), OVERDUE or ESCALATED
 * @param level how many steps it has risen up the line
 */
@EventName("deadline.reminded")
public record DeadlineReminded(
        DeadlineId deadlineId,
        String unit,
        int number,
        String step,
        int level,
        LocalDate remindedOn,
        List<RemindedOne> reminded,
        Instant registeredAt)
        implements DeadlineEvent {}

package qms.events.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.CaseRef;
import qms.events.EventName;

/**
 * Recorded by itself when something has happened in a case that calls for an act.
 *
 * @param obligation what is to be done
 * @param occasion which time it is called for in the case
 * @param title the same in Swedish, as it was called that day
 * @param countedFrom what it is counted from, in Swedish
 * @param fact the event that calls for it, with the day that it is counted from
 */
@EventName("deadline.set")
public record DeadlineSet(
        DeadlineId deadlineId,
        String unit,
        CaseRef caseRef,
        String obligation,
        String occasion,
        String title,
        String countedFrom,
        DeadlineFact fact,
        LocalDate due,
        DeadlineTerms terms,
        ReminderRhythm rhythm,
        Instant registeredAt)
        implements DeadlineEvent {}

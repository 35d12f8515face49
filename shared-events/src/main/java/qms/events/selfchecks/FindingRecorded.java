package qms.events.selfchecks;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when something in what was found needs attention; {@code finding} numbers it within its occasion. */
@EventName("self-check.finding-recorded")
public record FindingRecorded(
        SelfCheckId selfCheckId,
        String unit,
        String occurrence,
        int finding,
        String severity,
        String text,
        Instant registeredAt)
        implements SelfCheckEvent {}

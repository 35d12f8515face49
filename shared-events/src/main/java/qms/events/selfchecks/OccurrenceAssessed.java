package qms.events.selfchecks;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/** Recorded when somebody judges what was found: PASSED, PARTLY or FAILED. */
@EventName("self-check.occurrence-assessed")
public record OccurrenceAssessed(
        SelfCheckId selfCheckId,
        String unit,
        String occurrence,
        @Nullable LocalDate assessedOn,
        String assessment,
        Instant registeredAt)
        implements SelfCheckEvent {}

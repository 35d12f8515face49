package qms.events.selfchecks;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/** Recorded when the check was carried out, with what was found and how it was judged. */
@EventName("self-check.occurrence-performed")
public record OccurrencePerformed(
        SelfCheckId selfCheckId,
        String unit,
        String occurrence,
        @Nullable LocalDate performedOn,
        @Nullable String assessment,
        @Nullable CheckResult result,
        Instant registeredAt)
        implements SelfCheckEvent {}

package qms.events.selfchecks;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/** Recorded when it is clear that the check was not carried out; that is not the same as failed. */
@EventName("self-check.occurrence-not-performed")
public record OccurrenceNotPerformed(
        SelfCheckId selfCheckId,
        String unit,
        String occurrence,
        @Nullable LocalDate statedOn,
        @Nullable String reason,
        Instant registeredAt)
        implements SelfCheckEvent {}

package qms.events.processes;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/** Recorded when a facilitator publishes what was approved; from {@code validFrom} on this version is the one that holds. */
@EventName("process.published")
public record ProcessPublished(
        ProcessId processId,
        String unit,
        int version,
        LocalDate validFrom,
        @Nullable LocalDate reviewDue,
        Instant registeredAt)
        implements ProcessEvent {}

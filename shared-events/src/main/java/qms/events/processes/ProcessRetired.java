package qms.events.processes;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/** Recorded when a published process is given its last day, with the one that takes its place, if any. */
@EventName("process.retired")
public record ProcessRetired(
        ProcessId processId,
        String unit,
        LocalDate validTo,
        @Nullable ProcessId replacedBy,
        Instant registeredAt) implements ProcessEvent {}

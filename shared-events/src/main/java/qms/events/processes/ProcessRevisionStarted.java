package qms.events.processes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/** Recorded when a published process is taken up again; the published version stays valid. */
@EventName("process.revision-started")
public record ProcessRevisionStarted(
        ProcessId processId, String unit, @Nullable String reason, Instant registeredAt) implements ProcessEvent {}

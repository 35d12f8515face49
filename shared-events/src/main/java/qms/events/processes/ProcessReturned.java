package qms.events.processes;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when the reviewer hands the draft back, saying what is to be mended; also after having approved it. */
@EventName("process.returned")
public record ProcessReturned(ProcessId processId, String unit, String reason, Instant registeredAt)
        implements ProcessEvent {}

package qms.events.processes;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when the draft is written anew, as a whole, by whoever works on it. */
@EventName("process.described")
public record ProcessDescribed(ProcessId processId, String unit, ProcessContent content, Instant registeredAt)
        implements ProcessEvent {}

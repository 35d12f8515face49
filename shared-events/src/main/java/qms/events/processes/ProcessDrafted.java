package qms.events.processes;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when a facilitator or a representative begins to describe a process; {@code unit} owns it. */
@EventName("process.drafted")
public record ProcessDrafted(ProcessId processId, String unit, ProcessContent content, Instant registeredAt)
        implements ProcessEvent {}

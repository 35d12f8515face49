package qms.events.processes;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when the draft is handed over to those who approve processes of its level. */
@EventName("process.submitted-for-review")
public record ProcessSubmittedForReview(ProcessId processId, String unit, Instant registeredAt)
        implements ProcessEvent {}

package qms.events.processes;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/** Recorded when the one who decides on the level has approved the draft, with the day of the decision and where it is written down. */
@EventName("process.approved")
public record ProcessApproved(
        ProcessId processId,
        String unit,
        String level,
        LocalDate approvedOn,
        @Nullable String reference,
        Instant registeredAt)
        implements ProcessEvent {}

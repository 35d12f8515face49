package qms.events.nonexecuted;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;

/** Recorded when each decision of the quarter has been reported to the auditors of the municipality. */
@EventName("nonexecuted.sent-to-auditors")
public record NonExecutedSentToAuditors(
        NonExecutedReportId reportId, String unit, LocalDate sentOn, Instant registeredAt)
        implements NonExecutedEvent {}

package qms.events.nonexecuted;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;

/** Recorded when each decision of the quarter has been reported to IVO. */
@EventName("nonexecuted.sent-to-ivo")
public record NonExecutedSentToIvo(NonExecutedReportId reportId, String unit, LocalDate sentOn, Instant registeredAt)
        implements NonExecutedEvent {}

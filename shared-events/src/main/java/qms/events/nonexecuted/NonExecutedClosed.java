package qms.events.nonexecuted;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;

/** Recorded when the report of the quarter is done. */
@EventName("nonexecuted.closed")
public record NonExecutedClosed(NonExecutedReportId reportId, String unit, LocalDate closedOn, Instant registeredAt)
        implements NonExecutedEvent {}

package qms.events.writtenreports;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when a report that was not yet submitted goes back to being a draft. */
@EventName("written-report.reopened")
public record WrittenReportReopened(WrittenReportId writtenReportId, String unit, String reason, Instant registeredAt)
        implements WrittenReportEvent {}

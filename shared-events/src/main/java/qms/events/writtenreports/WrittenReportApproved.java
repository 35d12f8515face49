package qms.events.writtenreports;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;

/** Recorded when the board has approved the report. */
@EventName("written-report.approved")
public record WrittenReportApproved(
        WrittenReportId writtenReportId,
        String unit,
        LocalDate meetingOn,
        String paragraph,
        String registryNumber,
        Instant registeredAt)
        implements WrittenReportEvent {}

package qms.events.writtenreports;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when a chapter is approved, with the role of whoever did. */
@EventName("written-report.chapter-approved")
public record ChapterApproved(
        WrittenReportId writtenReportId,
        String unit,
        String chapter,
        String department,
        String approvedBy,
        Instant registeredAt)
        implements WrittenReportEvent {}

package qms.events.writtenreports;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when a chapter has to be written further. */
@EventName("written-report.chapter-returned")
public record ChapterReturned(
        WrittenReportId writtenReportId,
        String unit,
        String chapter,
        String department,
        String reason,
        Instant registeredAt)
        implements WrittenReportEvent {}

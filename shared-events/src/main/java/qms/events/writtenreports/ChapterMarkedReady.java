package qms.events.writtenreports;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when whoever writes a chapter has written it. */
@EventName("written-report.chapter-ready")
public record ChapterMarkedReady(
        WrittenReportId writtenReportId, String unit, String chapter, String department, Instant registeredAt)
        implements WrittenReportEvent {}

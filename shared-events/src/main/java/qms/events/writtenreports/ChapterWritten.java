package qms.events.writtenreports;

import java.time.Instant;
import java.util.List;
import qms.events.EventName;
import qms.events.reporttemplates.ReportBlock;

/** Recorded when what stands in a chapter, for the whole or for a department, is written or written anew. */
@EventName("written-report.chapter-written")
public record ChapterWritten(
        WrittenReportId writtenReportId,
        String unit,
        String chapter,
        String department,
        List<ReportBlock> blocks,
        Instant registeredAt)
        implements WrittenReportEvent {}

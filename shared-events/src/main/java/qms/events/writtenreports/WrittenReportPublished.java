package qms.events.writtenreports;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;

/** Recorded when anybody may read the report. */
@EventName("written-report.published")
public record WrittenReportPublished(
        WrittenReportId writtenReportId, String unit, LocalDate publishedOn, Instant registeredAt)
        implements WrittenReportEvent {}

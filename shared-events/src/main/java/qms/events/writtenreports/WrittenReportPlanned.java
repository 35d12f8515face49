package qms.events.writtenreports;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;
import qms.events.reporttemplates.ReportChapter;

/** Recorded when a report is planned, with the chapters of its template as they then were. */
@EventName("written-report.planned")
public record WrittenReportPlanned(
        WrittenReportId writtenReportId,
        String unit,
        @Nullable String externalId,
        String kind,
        int year,
        @Nullable String tertial,
        String title,
        @Nullable String template,
        int templateVersion,
        List<ReportChapter> chapters,
        @Nullable WrittenReportId copiedFrom,
        Instant registeredAt)
        implements WrittenReportEvent {}

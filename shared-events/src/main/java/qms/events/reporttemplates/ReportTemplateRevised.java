package qms.events.reporttemplates;

import java.time.Instant;
import java.util.List;
import qms.events.EventName;

/** Recorded when the chapters are changed: added, taken away, moved or renamed. Reports keep the version that they were made with. */
@EventName("report-template.revised")
public record ReportTemplateRevised(
        ReportTemplateId templateId,
        String unit,
        int version,
        List<ReportChapter> chapters,
        String reason,
        Instant registeredAt)
        implements ReportTemplateEvent {}

package qms.events.reporttemplates;

import java.time.Instant;
import qms.events.EventName;

/** Recorded when no more reports are to be made with the template. */
@EventName("report-template.retired")
public record ReportTemplateRetired(ReportTemplateId templateId, String unit, String reason, Instant registeredAt)
        implements ReportTemplateEvent {}

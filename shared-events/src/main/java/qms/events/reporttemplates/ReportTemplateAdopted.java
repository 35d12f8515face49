package qms.events.reporttemplates;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;

/** Recorded when a board decides which chapters its reports of a kind are to have; the first version. */
@EventName("report-template.adopted")
public record ReportTemplateAdopted(
        ReportTemplateId templateId,
        String unit,
        @Nullable String externalId,
        String kind,
        String name,
        List<ReportChapter> chapters,
        Instant registeredAt)
        implements ReportTemplateEvent {}

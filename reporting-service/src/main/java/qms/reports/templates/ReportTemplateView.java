package qms.reports.templates;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.reporttemplates.ReportChapter;
import qms.service.api.OfUnit;

/**
 * A template as it is read.
 *
 * @param status IN_USE or RETIRED
 * @param reason why it was last changed, or taken out of use
 */
record ReportTemplateView(
        String id,
        @Nullable String externalId,
        String unit,
        String kind,
        String name,
        String status,
        int version,
        List<ReportChapter> chapters,
        @Nullable String reason,
        Instant registeredAt)
        implements OfUnit {

    static final String IN_USE = "IN_USE";
    static final String RETIRED = "RETIRED";

    ReportTemplateView revised(int next, List<ReportChapter> now, String why) {
        return new ReportTemplateView(id, externalId, unit, kind, name, status, next, now, why, registeredAt);
    }

    ReportTemplateView retired(String why) {
        return new ReportTemplateView(id, externalId, unit, kind, name, RETIRED, version, chapters, why, registeredAt);
    }
}

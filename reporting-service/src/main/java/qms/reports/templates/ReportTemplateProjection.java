package qms.reports.templates;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.events.reporttemplates.ReportTemplateAdopted;
import qms.events.reporttemplates.ReportTemplateEvent;
import qms.events.reporttemplates.ReportTemplateRetired;
import qms.events.reporttemplates.ReportTemplateRevised;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;

/** Every template and its newest version. */
@Component
class ReportTemplateProjection implements Projection<ReportTemplateEvent, ReportTemplateView> {

    @Override
    public String collection() {
        return "report-templates";
    }

    @Override
    public Class<ReportTemplateEvent> events() {
        return ReportTemplateEvent.class;
    }

    @Override
    public Class<ReportTemplateView> viewType() {
        return ReportTemplateView.class;
    }

    @Override
    public ReportTemplateView evolve(@Nullable ReportTemplateView view, ReportTemplateEvent event, Recorded recorded) {
        return switch (event) {
            case ReportTemplateAdopted e -> adopted(e);
            case ReportTemplateRevised e -> known(view).revised(e.version(), e.chapters(), e.reason());
            case ReportTemplateRetired e -> known(view).retired(e.reason());
        };
    }

    @Override
    public Set<String> keyNames() {
        return Set.of("unit", "kind", "status", "name");
    }

    @Override
    public Map<String, Object> keys(ReportTemplateView view) {
        return Map.of("unit", view.unit(), "kind", view.kind(), "status", view.status(), "name", view.name());
    }

    private static ReportTemplateView known(@Nullable ReportTemplateView view) {
        return Objects.requireNonNull(view, "a template begins with being adopted");
    }

    private static ReportTemplateView adopted(ReportTemplateAdopted event) {
        return new ReportTemplateView(
                event.templateId().toString(),
                event.externalId(),
                event.unit(),
                event.kind(),
                event.name(),
                ReportTemplateView.IN_USE,
                1,
                event.chapters(),
                null,
                event.registeredAt());
    }
}

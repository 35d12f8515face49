package qms.reports.templates;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import qms.events.reporttemplates.ReportChapter;
import qms.events.reporttemplates.ReportTemplateId;

/** Everything that can be asked of a template, in life-cycle order. */
sealed interface ReportTemplateCommand {

    ReportTemplateId templateId();

    @TargetAggregateIdentifier
    default String thing() {
        return templateId().toString();
    }

    record AdoptTemplate(
            ReportTemplateId templateId, String unit, String kind, String name, List<ReportChapter> chapters)
            implements ReportTemplateCommand {}

    record ReviseTemplate(ReportTemplateId templateId, List<ReportChapter> chapters, String reason)
            implements ReportTemplateCommand {}

    record RetireTemplate(ReportTemplateId templateId, String reason) implements ReportTemplateCommand {}
}

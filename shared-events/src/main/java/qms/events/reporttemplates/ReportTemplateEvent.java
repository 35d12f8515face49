package qms.events.reporttemplates;

import qms.events.QmsEvent;

/** Everything that can happen to a template of written reports, in life-cycle order. */
public sealed interface ReportTemplateEvent extends QmsEvent
        permits ReportTemplateAdopted, ReportTemplateRevised, ReportTemplateRetired {

    ReportTemplateId templateId();

    @Override
    default String subject() {
        return templateId().toString();
    }
}

package qms.reports.templates;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateRoot;
import qms.events.reporttemplates.ReportChapter;
import qms.events.reporttemplates.ReportTemplateAdopted;
import qms.events.reporttemplates.ReportTemplateEvent;
import qms.events.reporttemplates.ReportTemplateRetired;
import qms.events.reporttemplates.ReportTemplateRevised;
import qms.reports.templates.ReportTemplateCommand.AdoptTemplate;
import qms.reports.templates.ReportTemplateCommand.RetireTemplate;
import qms.reports.templates.ReportTemplateCommand.ReviseTemplate;
import qms.service.store.EventSourcedThing;
import qms.web.problems.Problem;

/** A template: its versions follow each other, and a report keeps the one that it was made with. */
@AggregateRoot
final class ReportTemplate extends EventSourcedThing<ReportTemplateEvent> {

    private String unit = "";
    private int version;
    private List<ReportChapter> chapters = List.of();
    private boolean retired;

    ReportTemplate() {}

    @CommandHandler
    ReportTemplate(AdoptTemplate command, Clock clock) {
        apply(new ReportTemplateAdopted(
                command.templateId(),
                command.unit(),
                null,
                command.kind(),
                command.name(),
                command.chapters(),
                clock.instant()));
    }

    @CommandHandler
    void handle(ReviseTemplate command, Clock clock) {
        refuseWhenRetired();
        if (command.chapters().equals(chapters)) {
            throw Problem.of(ReportTemplateProblem.REPORT_TEMPLATE_UNCHANGED, "Mallen ser redan ut så.");
        }
        apply(new ReportTemplateRevised(
                command.templateId(), unit, version + 1, command.chapters(), command.reason(), clock.instant()));
    }

    @CommandHandler
    void handle(RetireTemplate command, Clock clock) {
        refuseWhenRetired();
        apply(new ReportTemplateRetired(command.templateId(), unit, command.reason(), clock.instant()));
    }

    @Override
    protected void on(ReportTemplateEvent event) {
        switch (event) {
            case ReportTemplateAdopted adopted -> {
                unit = adopted.unit();
                version = 1;
                chapters = adopted.chapters();
            }
            case ReportTemplateRevised revised -> {
                version = revised.version();
                chapters = revised.chapters();
            }
            case ReportTemplateRetired e -> retired = true;
        }
    }

    private void refuseWhenRetired() {
        if (retired) {
            throw Problem.of(ReportTemplateProblem.REPORT_TEMPLATE_RETIRED, "Mallen används inte längre.");
        }
    }
}

package qms.reports.templates;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import qms.events.reporttemplates.ReportChapter;
import qms.events.reporttemplates.ReportTemplateAdopted;
import qms.events.reporttemplates.ReportTemplateEvent;
import qms.events.reporttemplates.ReportTemplateId;
import qms.events.reporttemplates.ReportTemplateRetired;
import qms.reports.templates.ReportTemplateCommand.AdoptTemplate;
import qms.reports.templates.ReportTemplateCommand.RetireTemplate;
import qms.reports.templates.ReportTemplateCommand.ReviseTemplate;
import qms.service.LifeCycleContract;

class ReportTemplateLifeCycleTest extends LifeCycleContract<ReportTemplate, ReportTemplateEvent> {

    private static final ReportTemplateId ID = ReportTemplateId.of("018f0000-0000-7000-8000-0000000000d1");
    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    private static final List<ReportChapter> CHAPTERS =
            StandardTemplates.of("QUALITY_REPORT").chapters();

    @Override
    protected String table() {
        return "report-template";
    }

    @Override
    protected AggregateTestFixture<ReportTemplate> fixture() {
        AggregateTestFixture<ReportTemplate> fixture = new AggregateTestFixture<>(ReportTemplate.class);
        fixture.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        return fixture;
    }

    @Override
    protected Map<String, List<ReportTemplateEvent>> states() {
        return Map.of(
                "IN_USE", List.of(adopted()),
                "RETIRED", List.of(adopted(), new ReportTemplateRetired(ID, "enskede", "Ersatt.", NOW)));
    }

    @Override
    protected List<ReportTemplateCommand> commands() {
        return List.of(
                new AdoptTemplate(ID, "enskede", "QUALITY_REPORT", "Vår mall", CHAPTERS),
                new ReviseTemplate(ID, CHAPTERS.subList(0, 3), "Kortare."),
                new RetireTemplate(ID, "Ersatt."));
    }

    @Override
    protected Class<?> commandType() {
        return ReportTemplateCommand.class;
    }

    @Override
    protected String stateAfter(List<ReportTemplateEvent> events) {
        return events.getLast() instanceof ReportTemplateRetired ? "RETIRED" : "IN_USE";
    }

    private static ReportTemplateAdopted adopted() {
        return new ReportTemplateAdopted(ID, "enskede", null, "QUALITY_REPORT", "Vår mall", CHAPTERS, NOW);
    }
}

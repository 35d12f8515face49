package qms.deviations.nonexecuted;

import static qms.deviations.nonexecuted.NonExecutedProblem.NON_EXECUTED_NOTHING_TO_SEND;
import static qms.deviations.nonexecuted.NonExecutedProblem.NON_EXECUTED_OTHER_STAGE;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import qms.deviations.nonexecuted.NonExecutedCommand.CloseQuarter;
import qms.deviations.nonexecuted.NonExecutedCommand.CollectFigures;
import qms.deviations.nonexecuted.NonExecutedCommand.OpenQuarter;
import qms.deviations.nonexecuted.NonExecutedCommand.ReportStatistics;
import qms.deviations.nonexecuted.NonExecutedCommand.SendToAuditors;
import qms.deviations.nonexecuted.NonExecutedCommand.SendToIvo;
import qms.events.nonexecuted.NonExecutedClosed;
import qms.events.nonexecuted.NonExecutedEvent;
import qms.events.nonexecuted.NonExecutedFigure;
import qms.events.nonexecuted.NonExecutedFiguresCollected;
import qms.events.nonexecuted.NonExecutedQuarterOpened;
import qms.events.nonexecuted.NonExecutedReportId;
import qms.events.nonexecuted.NonExecutedSentToAuditors;
import qms.events.nonexecuted.NonExecutedSentToIvo;
import qms.events.nonexecuted.NonExecutedStatisticsReported;
import qms.service.LifeCycleContract;
import qms.service.Refusals;

class NonExecutedLifeCycleTest extends LifeCycleContract<NonExecutedReport, NonExecutedEvent> {

    private static final NonExecutedReportId ID = NonExecutedReportId.of("018f0000-0000-7000-8000-0000000000aa");
    private static final Instant NOW = Instant.parse("2026-04-10T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);
    private static final List<NonExecutedFigure> FIGURES =
            List.of(new NonExecutedFigure("LSS", "CONTACT_PERSON", "NOT_EXECUTED", "MONTHS_3_TO_6", 4));

    private final NonExecutedEvent opened = new NonExecutedQuarterOpened(ID, "bjorken", 2026, 1, TODAY, NOW);
    private final NonExecutedEvent collected = new NonExecutedFiguresCollected(ID, "bjorken", FIGURES, TODAY, NOW);
    private final NonExecutedEvent none = new NonExecutedFiguresCollected(ID, "bjorken", List.of(), TODAY, NOW);
    private final NonExecutedEvent ivo = new NonExecutedSentToIvo(ID, "bjorken", TODAY, NOW);
    private final NonExecutedEvent auditors = new NonExecutedSentToAuditors(ID, "bjorken", TODAY, NOW);
    private final NonExecutedEvent statistics = new NonExecutedStatisticsReported(ID, "bjorken", TODAY, null, NOW);
    private final NonExecutedEvent closed = new NonExecutedClosed(ID, "bjorken", TODAY, NOW);

    @Override
    protected String table() {
        return "non-executed-decision";
    }

    @Override
    protected AggregateTestFixture<NonExecutedReport> fixture() {
        AggregateTestFixture<NonExecutedReport> fixture = new AggregateTestFixture<>(NonExecutedReport.class);
        fixture.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        return fixture;
    }

    @Override
    protected Map<String, List<NonExecutedEvent>> states() {
        return Map.of(
                "OPEN", List.of(opened),
                "COLLECTED", List.of(opened, collected),
                "SENT_IVO", List.of(opened, collected, ivo),
                "SENT_AUDITORS", List.of(opened, collected, auditors),
                "SENT", List.of(opened, collected, ivo, auditors),
                "STATISTICS_TO_COUNCIL", List.of(opened, collected, ivo, auditors, statistics),
                "CLOSED", List.of(opened, collected, ivo, auditors, statistics, closed));
    }

    @Override
    protected List<NonExecutedCommand> commands() {
        return List.of(
                new OpenQuarter(ID, "bjorken", 2026, 1, TODAY),
                new CollectFigures(ID, FIGURES, TODAY),
                new SendToIvo(ID, TODAY),
                new SendToAuditors(ID, TODAY),
                new ReportStatistics(ID, TODAY, null),
                new CloseQuarter(ID, TODAY));
    }

    @Override
    protected Class<?> commandType() {
        return NonExecutedCommand.class;
    }

    @Override
    protected String stateAfter(List<NonExecutedEvent> events) {
        NonExecutedStatus status = NonExecutedStatus.OPEN;
        for (NonExecutedEvent event : events) {
            status = status.after(event);
        }
        return status.name();
    }

    @Test
    void a_report_without_decisions_is_a_report_with_nothing_to_send() {
        Refusals.with(fixture().given(opened, none).when(new SendToIvo(ID, TODAY)), NON_EXECUTED_NOTHING_TO_SEND);
        fixture()
                .given(opened, none)
                .when(new ReportStatistics(ID, TODAY, null))
                .expectEvents(statistics);
    }

    @Test
    void the_council_hears_after_ivo_and_the_auditors() {
        Refusals.with(
                fixture().given(opened, collected, ivo).when(new ReportStatistics(ID, TODAY, null)),
                NON_EXECUTED_OTHER_STAGE);
    }
}

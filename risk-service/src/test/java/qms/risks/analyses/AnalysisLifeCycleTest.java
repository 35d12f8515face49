package qms.risks.analyses;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import qms.events.analyses.AnalysesRegistered;
import qms.events.analyses.AnalysesWithdrawn;
import qms.events.analyses.AnalysisEvent;
import qms.events.analyses.AnalysisId;
import qms.risks.analyses.AnalysisCommand.RegisterAnalyses;
import qms.risks.analyses.AnalysisCommand.WithdrawAnalyses;
import qms.service.LifeCycleContract;

class AnalysisLifeCycleTest extends LifeCycleContract<Analysis, AnalysisEvent> {

    private static final AnalysisId ID = AnalysisId.of("018f0000-0000-7000-8000-0000000000e1");
    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    @Override
    protected String table() {
        return "analysis";
    }

    @Override
    protected AggregateTestFixture<Analysis> fixture() {
        AggregateTestFixture<Analysis> fixture = new AggregateTestFixture<>(Analysis.class);
        fixture.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        return fixture;
    }

    @Override
    protected Map<String, List<AnalysisEvent>> states() {
        AnalysisEvent registered = new AnalysesRegistered(ID, "bjorken", "VOR", 2, DAY, NOW);
        return Map.of(
                "REGISTERED", List.of(registered),
                "WITHDRAWN", List.of(registered, new AnalysesWithdrawn(ID, "bjorken", "Fel dag.", NOW)));
    }

    @Override
    protected List<AnalysisCommand> commands() {
        return List.of(new RegisterAnalyses(ID, "bjorken", "VOR", 2, DAY), new WithdrawAnalyses(ID, "Fel dag."));
    }

    @Override
    protected Class<?> commandType() {
        return AnalysisCommand.class;
    }

    @Override
    protected String stateAfter(List<AnalysisEvent> events) {
        return events.getLast() instanceof AnalysesWithdrawn ? "WITHDRAWN" : "REGISTERED";
    }
}

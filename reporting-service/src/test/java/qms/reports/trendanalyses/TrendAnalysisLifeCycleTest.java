package qms.reports.trendanalyses;

import static qms.reports.trendanalyses.TrendAnalysisFixture.FROM;
import static qms.reports.trendanalyses.TrendAnalysisFixture.ID;
import static qms.reports.trendanalyses.TrendAnalysisFixture.MEASURE;
import static qms.reports.trendanalyses.TrendAnalysisFixture.ROLE;
import static qms.reports.trendanalyses.TrendAnalysisFixture.TO;
import static qms.reports.trendanalyses.TrendAnalysisFixture.TODAY;
import static qms.reports.trendanalyses.TrendAnalysisFixture.concluded;
import static qms.reports.trendanalyses.TrendAnalysisFixture.followedUp;
import static qms.reports.trendanalyses.TrendAnalysisFixture.looked;
import static qms.reports.trendanalyses.TrendAnalysisFixture.material;
import static qms.reports.trendanalyses.TrendAnalysisFixture.planned;
import static qms.reports.trendanalyses.TrendAnalysisFixture.reopened;
import static qms.reports.trendanalyses.TrendAnalysisFixture.started;

import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import qms.events.trendanalyses.TrendAnalysisEvent;
import qms.reports.trendanalyses.TrendAnalysisCommand.AddMaterial;
import qms.reports.trendanalyses.TrendAnalysisCommand.ConcludeAnalysis;
import qms.reports.trendanalyses.TrendAnalysisCommand.FollowUpAnalysis;
import qms.reports.trendanalyses.TrendAnalysisCommand.PlanAnalysis;
import qms.reports.trendanalyses.TrendAnalysisCommand.ReopenAnalysis;
import qms.reports.trendanalyses.TrendAnalysisCommand.StartAnalysis;
import qms.service.LifeCycleContract;

class TrendAnalysisLifeCycleTest extends LifeCycleContract<TrendAnalysis, TrendAnalysisEvent> {

    @Override
    protected String table() {
        return "trend-analysis";
    }

    @Override
    protected AggregateTestFixture<TrendAnalysis> fixture() {
        return TrendAnalysisFixture.fixture();
    }

    @Override
    protected Map<String, List<TrendAnalysisEvent>> states() {
        return Map.of(
                "PLANNED", List.of(planned()),
                "ONGOING", List.of(planned(), started(), looked("complaints.cases")),
                "CONCLUDED", List.of(planned(), started(), looked("complaints.cases"), concluded()),
                "FOLLOWED_UP", List.of(planned(), started(), looked("complaints.cases"), concluded(), followedUp()),
                "REOPENED", List.of(planned(), started(), looked("complaints.cases"), concluded(), reopened()));
    }

    @Override
    protected List<TrendAnalysisCommand> commands() {
        return List.of(
                new PlanAnalysis(ID, "bjorken", "Klagomål och lex Sarah", FROM, TO, null),
                new StartAnalysis(ID, TODAY),
                new AddMaterial(ID, material("lexSarah.reports"), null),
                new ConcludeAnalysis(ID, "Inget nytt.", List.of(MEASURE), null, List.of(), TODAY, ROLE),
                new FollowUpAnalysis(ID, "Bättre.", TODAY, ROLE),
                new ReopenAnalysis(ID, "Nya siffror."));
    }

    @Override
    protected Class<?> commandType() {
        return TrendAnalysisCommand.class;
    }

    @Override
    protected String stateAfter(List<TrendAnalysisEvent> events) {
        TrendAnalysisStatus status = TrendAnalysisStatus.PLANNED;
        for (TrendAnalysisEvent event : events) {
            status = status.after(event);
        }
        return status.name();
    }
}

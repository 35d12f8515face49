package qms.reports.trendanalyses;

import static qms.reports.trendanalyses.TrendAnalysisFixture.CHANGE;
import static qms.reports.trendanalyses.TrendAnalysisFixture.FROM;
import static qms.reports.trendanalyses.TrendAnalysisFixture.ID;
import static qms.reports.trendanalyses.TrendAnalysisFixture.MEASURE;
import static qms.reports.trendanalyses.TrendAnalysisFixture.ROLE;
import static qms.reports.trendanalyses.TrendAnalysisFixture.TO;
import static qms.reports.trendanalyses.TrendAnalysisFixture.TODAY;
import static qms.reports.trendanalyses.TrendAnalysisFixture.concluded;
import static qms.reports.trendanalyses.TrendAnalysisFixture.fixture;
import static qms.reports.trendanalyses.TrendAnalysisFixture.looked;
import static qms.reports.trendanalyses.TrendAnalysisFixture.material;
import static qms.reports.trendanalyses.TrendAnalysisFixture.planned;
import static qms.reports.trendanalyses.TrendAnalysisFixture.reopened;
import static qms.reports.trendanalyses.TrendAnalysisFixture.started;
import static qms.reports.trendanalyses.TrendAnalysisProblem.TREND_ANALYSIS_MATERIAL_KNOWN;
import static qms.reports.trendanalyses.TrendAnalysisProblem.TREND_ANALYSIS_NOT_CONCLUDED;
import static qms.reports.trendanalyses.TrendAnalysisProblem.TREND_ANALYSIS_NOT_PLANNED;
import static qms.reports.trendanalyses.TrendAnalysisProblem.TREND_ANALYSIS_NOT_UNDER_WAY;
import static qms.reports.trendanalyses.TrendAnalysisProblem.TREND_ANALYSIS_WITHOUT_MATERIAL;

import java.util.List;
import org.junit.jupiter.api.Test;
import qms.reports.trendanalyses.TrendAnalysisCommand.AddMaterial;
import qms.reports.trendanalyses.TrendAnalysisCommand.ConcludeAnalysis;
import qms.reports.trendanalyses.TrendAnalysisCommand.FollowUpAnalysis;
import qms.reports.trendanalyses.TrendAnalysisCommand.PlanAnalysis;
import qms.reports.trendanalyses.TrendAnalysisCommand.ReopenAnalysis;
import qms.reports.trendanalyses.TrendAnalysisCommand.StartAnalysis;
import qms.service.Refusals;

class TrendAnalysisTest {

    private static final ConcludeAnalysis CONCLUDE = new ConcludeAnalysis(
            ID, "Bemötandet brister på kvällar.", List.of(MEASURE), null, List.of(CHANGE), TODAY, ROLE);

    @Test
    void an_analysis_is_planned_for_a_unit_and_its_days() {
        fixture()
                .givenNoPriorActivity()
                .when(new PlanAnalysis(ID, "bjorken", "Klagomål och lex Sarah", FROM, TO, null))
                .expectEvents(planned());
    }

    @Test
    void a_conclusion_names_its_measures_and_change_requests() {
        fixture()
                .given(planned(), started(), looked("complaints.cases"))
                .when(CONCLUDE)
                .expectEvents(concluded());
    }

    @Test
    void an_analysis_that_was_taken_up_again_keeps_what_was_looked_at() {
        fixture()
                .given(planned(), started(), looked("complaints.cases"), concluded(), reopened())
                .when(CONCLUDE)
                .expectEvents(concluded());
    }

    @Test
    void an_analysis_begins_once() {
        Refusals.with(
                fixture().given(planned(), started()).when(new StartAnalysis(ID, TODAY)), TREND_ANALYSIS_NOT_PLANNED);
    }

    @Test
    void nothing_is_looked_at_before_it_begins() {
        Refusals.with(
                fixture().given(planned()).when(new AddMaterial(ID, material("complaints.cases"), null)),
                TREND_ANALYSIS_NOT_UNDER_WAY);
    }

    @Test
    void the_same_answer_is_not_looked_at_twice() {
        Refusals.with(
                fixture()
                        .given(planned(), started(), looked("complaints.cases"))
                        .when(new AddMaterial(ID, material("complaints.cases"), "Igen.")),
                TREND_ANALYSIS_MATERIAL_KNOWN);
    }

    @Test
    void nothing_is_concluded_from_nothing() {
        Refusals.with(fixture().given(planned(), started()).when(CONCLUDE), TREND_ANALYSIS_WITHOUT_MATERIAL);
    }

    @Test
    void what_is_not_concluded_is_neither_followed_up_nor_taken_up_again() {
        Refusals.with(
                fixture().given(planned(), started()).when(new FollowUpAnalysis(ID, "Bättre.", TODAY, ROLE)),
                TREND_ANALYSIS_NOT_CONCLUDED);
        Refusals.with(
                fixture().given(planned()).when(new ReopenAnalysis(ID, "Nya siffror.")), TREND_ANALYSIS_NOT_CONCLUDED);
    }
}

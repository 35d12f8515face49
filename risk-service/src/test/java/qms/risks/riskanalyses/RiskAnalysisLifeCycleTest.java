package qms.risks.riskanalyses;

import static qms.risks.riskanalyses.RiskAnalysisFixture.ID;
import static qms.risks.riskanalyses.RiskAnalysisFixture.NEXT;
import static qms.risks.riskanalyses.RiskAnalysisFixture.RISK;
import static qms.risks.riskanalyses.RiskAnalysisFixture.RISKS;
import static qms.risks.riskanalyses.RiskAnalysisFixture.TODAY;
import static qms.risks.riskanalyses.RiskAnalysisFixture.approved;
import static qms.risks.riskanalyses.RiskAnalysisFixture.archived;
import static qms.risks.riskanalyses.RiskAnalysisFixture.drafted;
import static qms.risks.riskanalyses.RiskAnalysisFixture.inForce;
import static qms.risks.riskanalyses.RiskAnalysisFixture.included;
import static qms.risks.riskanalyses.RiskAnalysisFixture.planned;
import static qms.risks.riskanalyses.RiskAnalysisFixture.revised;
import static qms.risks.riskanalyses.RiskAnalysisFixture.superseded;
import static qms.risks.riskanalyses.RiskAnalysisProblem.RISK_ALREADY_INCLUDED;
import static qms.risks.riskanalyses.RiskAnalysisProblem.RISK_ANALYSIS_EMPTY;
import static qms.risks.riskanalyses.RiskAnalysisProblem.RISK_ANALYSIS_NOT_ASSESSED;
import static qms.risks.riskanalyses.RiskAnalysisProblem.RISK_NOT_INCLUDED;
import static qms.risks.riskanalyses.RiskAnalysisProblem.SUCCESSOR_NOT_IN_FORCE;

import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import qms.events.riskanalyses.CarriedRisk;
import qms.events.riskanalyses.RiskAnalysisEvent;
import qms.events.risks.RiskId;
import qms.risks.riskanalyses.RiskAnalysisCommand.ApproveRiskAnalysis;
import qms.risks.riskanalyses.RiskAnalysisCommand.ArchiveRiskAnalysis;
import qms.risks.riskanalyses.RiskAnalysisCommand.CopyRisks;
import qms.risks.riskanalyses.RiskAnalysisCommand.DraftRiskAnalysis;
import qms.risks.riskanalyses.RiskAnalysisCommand.IdentifyImprovementArea;
import qms.risks.riskanalyses.RiskAnalysisCommand.IncludeRisk;
import qms.risks.riskanalyses.RiskAnalysisCommand.PlanRiskAnalysis;
import qms.risks.riskanalyses.RiskAnalysisCommand.PrioritiseRisk;
import qms.risks.riskanalyses.RiskAnalysisCommand.PutIntoForce;
import qms.risks.riskanalyses.RiskAnalysisCommand.ReviewRiskAnalysis;
import qms.risks.riskanalyses.RiskAnalysisCommand.ReviseRiskAnalysis;
import qms.risks.riskanalyses.RiskAnalysisCommand.SupersedeRiskAnalysis;
import qms.service.LifeCycleContract;
import qms.service.Refusals;

class RiskAnalysisLifeCycleTest extends LifeCycleContract<RiskAnalysis, RiskAnalysisEvent> {

    private static final RiskId OTHER = RiskId.of("018f0000-0000-7000-8000-0000000000b2");

    @Override
    protected String table() {
        return "risk-analysis";
    }

    @Override
    protected AggregateTestFixture<RiskAnalysis> fixture() {
        return RiskAnalysisFixture.fixture();
    }

    @Override
    protected Map<String, List<RiskAnalysisEvent>> states() {
        return Map.of(
                "PLANNED", List.of(planned()),
                "DRAFT", List.of(planned(), drafted(), included()),
                "APPROVED", List.of(planned(), drafted(), included(), approved()),
                "IN_FORCE", List.of(planned(), drafted(), included(), approved(), inForce()),
                "REVISED", List.of(planned(), drafted(), included(), approved(), inForce(), revised()),
                "SUPERSEDED", List.of(planned(), drafted(), included(), approved(), inForce(), superseded()),
                "ARCHIVED", List.of(planned(), archived()));
    }

    @Override
    protected List<RiskAnalysisCommand> commands() {
        return List.of(
                new PlanRiskAnalysis(ID, "bjorken", 2026, "YEARLY", null, null),
                new DraftRiskAnalysis(ID),
                new CopyRisks(ID, NEXT, List.of(new CarriedRisk(RISK, OTHER))),
                new IncludeRisk(ID, OTHER),
                new IdentifyImprovementArea(ID, "Återkoppling", "Kvalitetsberättelsen 2025, avsnitt 4"),
                new PrioritiseRisk(ID, RISK, "Berör flest."),
                new ApproveRiskAnalysis(ID, "PROCESS_OWNER", RISKS),
                new PutIntoForce(ID, TODAY),
                new ReviewRiskAnalysis(ID, TODAY, "Stämmer."),
                new ReviseRiskAnalysis(ID, "Enheten har flyttat."),
                new SupersedeRiskAnalysis(ID, NEXT, true),
                new ArchiveRiskAnalysis(ID, "Ersatt."));
    }

    @Override
    protected Class<?> commandType() {
        return RiskAnalysisCommand.class;
    }

    @Override
    protected String stateAfter(List<RiskAnalysisEvent> events) {
        RiskAnalysisStatus status = RiskAnalysisStatus.PLANNED;
        for (RiskAnalysisEvent event : events) {
            status = status.after(event);
        }
        return status.name();
    }

    @Test
    void an_analysis_without_risks_is_not_approved() {
        Refusals.with(
                fixture().given(planned(), drafted()).when(new ApproveRiskAnalysis(ID, "PROCESS_OWNER", List.of())),
                RISK_ANALYSIS_EMPTY);
    }

    @Test
    void an_analysis_is_not_approved_before_every_risk_is_assessed() {
        Refusals.with(
                fixture()
                        .given(planned(), drafted(), included())
                        .when(new ApproveRiskAnalysis(ID, "PROCESS_OWNER", List.of())),
                RISK_ANALYSIS_NOT_ASSESSED);
    }

    @Test
    void a_risk_is_part_of_it_once() {
        Refusals.with(
                fixture().given(planned(), drafted(), included()).when(new IncludeRisk(ID, RISK)),
                RISK_ALREADY_INCLUDED);
    }

    @Test
    void only_what_is_part_of_it_is_prioritised() {
        Refusals.with(
                fixture().given(planned(), drafted()).when(new PrioritiseRisk(ID, RISK, "Berör flest.")),
                RISK_NOT_INCLUDED);
    }

    @Test
    void nothing_takes_its_place_before_it_is_in_force_itself() {
        Refusals.with(
                fixture()
                        .given(planned(), drafted(), included(), approved(), inForce())
                        .when(new SupersedeRiskAnalysis(ID, NEXT, false)),
                SUCCESSOR_NOT_IN_FORCE);
    }
}

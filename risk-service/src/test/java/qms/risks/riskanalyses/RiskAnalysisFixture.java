package qms.risks.riskanalyses;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import qms.events.riskanalyses.ApprovedRisk;
import qms.events.riskanalyses.JudgedValue;
import qms.events.riskanalyses.RiskAnalysisApproved;
import qms.events.riskanalyses.RiskAnalysisArchived;
import qms.events.riskanalyses.RiskAnalysisDrafted;
import qms.events.riskanalyses.RiskAnalysisEnteredIntoForce;
import qms.events.riskanalyses.RiskAnalysisId;
import qms.events.riskanalyses.RiskAnalysisPlanned;
import qms.events.riskanalyses.RiskAnalysisRevised;
import qms.events.riskanalyses.RiskAnalysisSuperseded;
import qms.events.riskanalyses.RiskIncluded;
import qms.events.risks.RiskId;

/** A risk analysis at a stage: that of Björken in 2026. */
final class RiskAnalysisFixture {

    static final RiskAnalysisId ID = RiskAnalysisId.of("018f0000-0000-7000-8000-0000000000f1");
    static final RiskAnalysisId NEXT = RiskAnalysisId.of("018f0000-0000-7000-8000-0000000000f2");
    static final RiskId RISK = RiskId.of("018f0000-0000-7000-8000-0000000000b1");
    static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    static final List<ApprovedRisk> RISKS = List.of(
            new ApprovedRisk(RISK, "Nattbesök uteblir", new JudgedValue(3, 4, 12, "CRITICAL", 1), null, "MEASURES"));

    private RiskAnalysisFixture() {}

    static AggregateTestFixture<RiskAnalysis> fixture() {
        AggregateTestFixture<RiskAnalysis> fixture = new AggregateTestFixture<>(RiskAnalysis.class);
        fixture.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        return fixture;
    }

    static RiskAnalysisPlanned planned() {
        return new RiskAnalysisPlanned(ID, "bjorken", 2026, "YEARLY", null, null, NOW);
    }

    static RiskAnalysisDrafted drafted() {
        return new RiskAnalysisDrafted(ID, "bjorken", NOW);
    }

    static RiskIncluded included() {
        return new RiskIncluded(ID, "bjorken", RISK, NOW);
    }

    static RiskAnalysisApproved approved() {
        return new RiskAnalysisApproved(ID, "bjorken", 1, "PROCESS_OWNER", RISKS, NOW);
    }

    static RiskAnalysisEnteredIntoForce inForce() {
        return new RiskAnalysisEnteredIntoForce(ID, "bjorken", TODAY, NOW);
    }

    static RiskAnalysisRevised revised() {
        return new RiskAnalysisRevised(ID, "bjorken", 2, "Enheten har flyttat.", NOW);
    }

    static RiskAnalysisSuperseded superseded() {
        return new RiskAnalysisSuperseded(ID, "bjorken", NEXT, NOW);
    }

    static RiskAnalysisArchived archived() {
        return new RiskAnalysisArchived(ID, "bjorken", "Ersatt.", NOW);
    }
}

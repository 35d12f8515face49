package qms.reports.trendanalyses;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import qms.events.changerequests.ChangeRequestId;
import qms.events.measures.MeasureId;
import qms.events.trendanalyses.TrendAnalysisConcluded;
import qms.events.trendanalyses.TrendAnalysisFollowedUp;
import qms.events.trendanalyses.TrendAnalysisId;
import qms.events.trendanalyses.TrendAnalysisMaterialAdded;
import qms.events.trendanalyses.TrendAnalysisPlanned;
import qms.events.trendanalyses.TrendAnalysisReopened;
import qms.events.trendanalyses.TrendAnalysisStarted;
import qms.events.trendanalyses.TrendMaterial;

/** An analysis at a stage: complaints and lex Sarah at Björken, the first half of 2026. */
final class TrendAnalysisFixture {

    static final TrendAnalysisId ID = TrendAnalysisId.of("018f0000-0000-7000-8000-0000000000d1");
    static final MeasureId MEASURE = MeasureId.of("018f0000-0000-7000-8000-0000000000d2");
    static final ChangeRequestId CHANGE = ChangeRequestId.of("018f0000-0000-7000-8000-0000000000d3");
    static final Instant NOW = Instant.parse("2026-08-10T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 8, 10);
    static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    static final LocalDate TO = LocalDate.of(2026, 6, 30);
    static final String ROLE = "DEPARTMENT_MANAGER";

    private TrendAnalysisFixture() {}

    static AggregateTestFixture<TrendAnalysis> fixture() {
        AggregateTestFixture<TrendAnalysis> fixture = new AggregateTestFixture<>(TrendAnalysis.class);
        fixture.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        return fixture;
    }

    static TrendMaterial material(String figure) {
        return new TrendMaterial("/api/reports/patterns/bjorken?figure=" + figure, NOW, "0".repeat(64));
    }

    static TrendAnalysisPlanned planned() {
        return new TrendAnalysisPlanned(ID, "bjorken", null, "Klagomål och lex Sarah", FROM, TO, null, NOW);
    }

    static TrendAnalysisStarted started() {
        return new TrendAnalysisStarted(ID, "bjorken", TODAY, NOW);
    }

    static TrendAnalysisMaterialAdded looked(String figure) {
        return new TrendAnalysisMaterialAdded(ID, "bjorken", material(figure), null, NOW);
    }

    static TrendAnalysisConcluded concluded() {
        return new TrendAnalysisConcluded(
                ID,
                "bjorken",
                "Bemötandet brister på kvällar.",
                List.of(MEASURE),
                null,
                List.of(CHANGE),
                TODAY,
                ROLE,
                NOW);
    }

    static TrendAnalysisFollowedUp followedUp() {
        return new TrendAnalysisFollowedUp(ID, "bjorken", "Färre klagomål.", TODAY, ROLE, NOW);
    }

    static TrendAnalysisReopened reopened() {
        return new TrendAnalysisReopened(ID, "bjorken", "Nya siffror.", NOW);
    }
}

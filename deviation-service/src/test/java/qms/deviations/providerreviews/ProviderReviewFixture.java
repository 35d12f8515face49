package qms.deviations.providerreviews;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import qms.events.measures.MeasureId;
import qms.events.measures.SeenMeasure;
import qms.events.providerreviews.ProviderReviewCancelled;
import qms.events.providerreviews.ProviderReviewClosed;
import qms.events.providerreviews.ProviderReviewId;
import qms.events.providerreviews.ProviderReviewMeasureLinked;
import qms.events.providerreviews.ProviderReviewPerformed;
import qms.events.providerreviews.ProviderReviewPlanned;
import qms.events.providerreviews.RequirementFinding;

/** A review at a stage: the staffing of home care at Björken. */
final class ProviderReviewFixture {

    static final ProviderReviewId ID = ProviderReviewId.of("018f0000-0000-7000-8000-0000000000c1");
    static final MeasureId MEASURE = MeasureId.of("018f0000-0000-7000-8000-0000000000c2");
    static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    static final List<SeenMeasure> DONE = List.of(new SeenMeasure(MEASURE, "CLOSED", "EFFECTIVE", 5));

    private ProviderReviewFixture() {}

    static AggregateTestFixture<ProviderReview> fixture() {
        AggregateTestFixture<ProviderReview> fixture = new AggregateTestFixture<>(ProviderReview.class);
        fixture.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        return fixture;
    }

    static List<RequirementFinding> found(String result) {
        return List.of(new RequirementFinding("Bemanning", result, null));
    }

    static ProviderReviewPlanned planned() {
        return new ProviderReviewPlanned(
                ID, "bjorken", null, null, "CONTRACT", "Avtalsuppföljning", TODAY, List.of("Bemanning"), NOW);
    }

    static ProviderReviewPerformed performed(String result) {
        return new ProviderReviewPerformed(ID, "bjorken", TODAY, found(result), NOW);
    }

    static ProviderReviewMeasureLinked linked() {
        return new ProviderReviewMeasureLinked(ID, "bjorken", MEASURE, "Bemanning", NOW);
    }

    static ProviderReviewClosed closed(List<SeenMeasure> seen) {
        return new ProviderReviewClosed(ID, "bjorken", TODAY, seen, null, NOW);
    }

    static ProviderReviewCancelled cancelled() {
        return new ProviderReviewCancelled(ID, "bjorken", TODAY, "Utföraren har avvecklats.", NOW);
    }
}

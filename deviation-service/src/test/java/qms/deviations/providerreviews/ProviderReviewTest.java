package qms.deviations.providerreviews;

import static org.assertj.core.api.Assertions.assertThat;
import static qms.deviations.providerreviews.ProviderReviewFixture.DONE;
import static qms.deviations.providerreviews.ProviderReviewFixture.ID;
import static qms.deviations.providerreviews.ProviderReviewFixture.MEASURE;
import static qms.deviations.providerreviews.ProviderReviewFixture.TODAY;
import static qms.deviations.providerreviews.ProviderReviewFixture.closed;
import static qms.deviations.providerreviews.ProviderReviewFixture.fixture;
import static qms.deviations.providerreviews.ProviderReviewFixture.linked;
import static qms.deviations.providerreviews.ProviderReviewFixture.performed;
import static qms.deviations.providerreviews.ProviderReviewFixture.planned;
import static qms.deviations.providerreviews.ProviderReviewProblem.PROVIDER_REVIEW_MEASURES_LEFT;
import static qms.deviations.providerreviews.ProviderReviewProblem.PROVIDER_REVIEW_OTHER_STAGE;
import static qms.deviations.providerreviews.ProviderReviewProblem.PROVIDER_REVIEW_REQUIREMENT_LEFT;

import java.util.List;
import org.junit.jupiter.api.Test;
import qms.deviations.providerreviews.ProviderReviewCommand.CloseReview;
import qms.deviations.providerreviews.ProviderReviewCommand.LinkMeasure;
import qms.deviations.providerreviews.ProviderReviewCommand.PerformReview;
import qms.service.Folding;
import qms.service.Refusals;

class ProviderReviewTest {

    @Test
    void no_requirement_is_passed_over_in_silence() {
        Refusals.with(
                fixture().given(planned()).when(new PerformReview(ID, TODAY, List.of())),
                PROVIDER_REVIEW_REQUIREMENT_LEFT);
    }

    @Test
    void what_is_not_met_is_not_closed_without_a_measure_and_without_a_reason() {
        Refusals.with(
                fixture().given(planned(), performed("NOT_MET")).when(new CloseReview(ID, TODAY, List.of(), null)),
                PROVIDER_REVIEW_MEASURES_LEFT);
        fixture()
                .given(planned(), performed("MET"))
                .when(new CloseReview(ID, TODAY, List.of(), null))
                .expectEvents(closed(List.of()));
    }

    @Test
    void a_review_is_closed_when_its_measures_are_seen_to_be_done() {
        Refusals.with(
                fixture()
                        .given(planned(), performed("NOT_MET"), linked())
                        .when(new CloseReview(ID, TODAY, List.of(), null)),
                PROVIDER_REVIEW_MEASURES_LEFT);
        fixture()
                .given(planned(), performed("NOT_MET"), linked())
                .when(new CloseReview(ID, TODAY, DONE, null))
                .expectEvents(closed(DONE));
    }

    @Test
    void measures_come_of_what_was_found() {
        Refusals.with(fixture().given(planned()).when(new LinkMeasure(ID, MEASURE, null)), PROVIDER_REVIEW_OTHER_STAGE);
        fixture()
                .given(planned(), performed("NOT_MET"), linked())
                .when(new LinkMeasure(ID, MEASURE, null))
                .expectNoEvents();
    }

    @Test
    void a_review_shows_requirement_finding_and_measure() {
        ProviderReviewView view =
                Folding.fold(new ProviderReviewProjection(), planned(), performed("NOT_MET"), linked(), closed(DONE));
        assertThat(view.status()).isEqualTo(ProviderReviewStatus.CLOSED);
        assertThat(view.findings().getFirst().result()).isEqualTo("NOT_MET");
        assertThat(view.measures().getFirst().requirement()).isEqualTo("Bemanning");
    }
}

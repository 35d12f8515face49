package qms.deviations.providerreviews;

import static qms.deviations.providerreviews.ProviderReviewFixture.ID;
import static qms.deviations.providerreviews.ProviderReviewFixture.MEASURE;
import static qms.deviations.providerreviews.ProviderReviewFixture.TODAY;
import static qms.deviations.providerreviews.ProviderReviewFixture.cancelled;
import static qms.deviations.providerreviews.ProviderReviewFixture.closed;
import static qms.deviations.providerreviews.ProviderReviewFixture.found;
import static qms.deviations.providerreviews.ProviderReviewFixture.performed;
import static qms.deviations.providerreviews.ProviderReviewFixture.planned;

import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import qms.deviations.providerreviews.ProviderReviewCommand.CancelReview;
import qms.deviations.providerreviews.ProviderReviewCommand.CloseReview;
import qms.deviations.providerreviews.ProviderReviewCommand.LinkMeasure;
import qms.deviations.providerreviews.ProviderReviewCommand.PerformReview;
import qms.deviations.providerreviews.ProviderReviewCommand.PlanReview;
import qms.events.providerreviews.ProviderReviewEvent;
import qms.service.LifeCycleContract;

class ProviderReviewLifeCycleTest extends LifeCycleContract<ProviderReview, ProviderReviewEvent> {

    @Override
    protected String table() {
        return "provider-review";
    }

    @Override
    protected AggregateTestFixture<ProviderReview> fixture() {
        return ProviderReviewFixture.fixture();
    }

    @Override
    protected Map<String, List<ProviderReviewEvent>> states() {
        return Map.of(
                "PLANNED", List.of(planned()),
                "PERFORMED", List.of(planned(), performed("NOT_MET")),
                "CLOSED", List.of(planned(), performed("MET"), closed(List.of())),
                "CANCELLED", List.of(planned(), cancelled()));
    }

    @Override
    protected List<ProviderReviewCommand> commands() {
        return List.of(
                new PlanReview(ID, "bjorken", null, "CONTRACT", "Avtalsuppföljning", TODAY, List.of("Bemanning")),
                new PerformReview(ID, TODAY, found("NOT_MET")),
                new LinkMeasure(ID, MEASURE, "Bemanning"),
                new CloseReview(ID, TODAY, List.of(), "Åtgärdat på plats."),
                new CancelReview(ID, TODAY, "Utföraren har avvecklats."));
    }

    @Override
    protected Class<?> commandType() {
        return ProviderReviewCommand.class;
    }

    @Override
    protected String stateAfter(List<ProviderReviewEvent> events) {
        ProviderReviewStatus status = ProviderReviewStatus.PLANNED;
        for (ProviderReviewEvent event : events) {
            status = status.after(event);
        }
        return status.name();
    }
}

package qms.deviations.providerreviews;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import qms.events.measures.MeasureId;
import qms.events.measures.SeenMeasure;
import qms.events.providerreviews.ProviderReviewId;
import qms.events.providerreviews.RequirementFinding;
import qms.events.providers.ProviderId;

/** Everything that can be asked of a review of a provider, in life-cycle order. */
sealed interface ProviderReviewCommand {

    ProviderReviewId reviewId();

    @TargetAggregateIdentifier
    default String thing() {
        return reviewId().toString();
    }

    /** Without a provider it is about all that serve the unit. */
    record PlanReview(
            ProviderReviewId reviewId,
            String unit,
            @Nullable ProviderId provider,
            String kind,
            String matter,
            LocalDate plannedFor,
            List<String> requirements)
            implements ProviderReviewCommand {}

    record PerformReview(ProviderReviewId reviewId, LocalDate performedOn, List<RequirementFinding> findings)
            implements ProviderReviewCommand {}

    record LinkMeasure(
            ProviderReviewId reviewId,
            MeasureId measure,
            @Nullable String requirement) implements ProviderReviewCommand {}

    /** {@code measures} as their own streams tell them now. */
    record CloseReview(
            ProviderReviewId reviewId,
            LocalDate closedOn,
            List<SeenMeasure> measures,
            @Nullable String withoutMeasures) implements ProviderReviewCommand {}

    record CancelReview(ProviderReviewId reviewId, LocalDate cancelledOn, String reason)
            implements ProviderReviewCommand {}
}

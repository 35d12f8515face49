package qms.events.providerreviews;

import qms.events.QmsEvent;

/** Everything that can happen to a review of a provider, in life-cycle order. */
public sealed interface ProviderReviewEvent extends QmsEvent
        permits ProviderReviewPlanned,
                ProviderReviewPerformed,
                ProviderReviewMeasureLinked,
                ProviderReviewClosed,
                ProviderReviewCancelled {

    ProviderReviewId reviewId();

    @Override
    default String subject() {
        return reviewId().toString();
    }
}

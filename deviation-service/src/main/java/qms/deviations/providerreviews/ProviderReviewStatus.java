package qms.deviations.providerreviews;

import qms.events.providerreviews.ProviderReviewCancelled;
import qms.events.providerreviews.ProviderReviewClosed;
import qms.events.providerreviews.ProviderReviewEvent;
import qms.events.providerreviews.ProviderReviewMeasureLinked;
import qms.events.providerreviews.ProviderReviewPerformed;
import qms.events.providerreviews.ProviderReviewPlanned;

/** Where a review of a provider stands; the last is another way than straight on. */
enum ProviderReviewStatus {
    PLANNED,
    PERFORMED,
    CLOSED,
    CANCELLED;

    ProviderReviewStatus after(ProviderReviewEvent event) {
        return switch (event) {
            case ProviderReviewPlanned e -> PLANNED;
            case ProviderReviewPerformed e -> this == CLOSED ? this : PERFORMED;
            case ProviderReviewMeasureLinked e -> this;
            case ProviderReviewClosed e -> CLOSED;
            case ProviderReviewCancelled e -> CANCELLED;
        };
    }
}

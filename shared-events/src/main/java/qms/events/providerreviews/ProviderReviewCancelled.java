package qms.events.providerreviews;

import java.time.Instant;
import java.time.LocalDate;
import qms.events.EventName;

/** Recorded when a planned review is not made, and why. */
@EventName("providerreview.cancelled")
public record ProviderReviewCancelled(
        ProviderReviewId reviewId, String unit, LocalDate cancelledOn, String reason, Instant registeredAt)
        implements ProviderReviewEvent {}

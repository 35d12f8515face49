package qms.events.providerreviews;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;
import qms.events.measures.MeasureId;

/** Recorded when the review names a measure, perhaps for one of its requirements. */
@EventName("providerreview.measure-linked")
public record ProviderReviewMeasureLinked(
        ProviderReviewId reviewId,
        String unit,
        MeasureId measureId,
        @Nullable String requirement,
        Instant registeredAt) implements ProviderReviewEvent {}

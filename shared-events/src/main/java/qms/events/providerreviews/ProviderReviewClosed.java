package qms.events.providerreviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qms.events.EventName;
import qms.events.measures.SeenMeasure;

/** Recorded when nothing more is to be done about it; {@code measures} as they were seen then. */
@EventName("providerreview.closed")
public record ProviderReviewClosed(
        ProviderReviewId reviewId,
        String unit,
        LocalDate closedOn,
        List<SeenMeasure> measures,
        @Nullable String withoutMeasures,
        Instant registeredAt)
        implements ProviderReviewEvent {}
